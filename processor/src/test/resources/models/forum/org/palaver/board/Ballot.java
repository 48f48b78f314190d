package org.palaver.board;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Ballot {
  @EmbeddedId
  @AttributeOverride(name = "voter", column = @Column(name = "voted_by"))
  BallotId id;

  @ManyToOne
  @JoinColumn(name = "pollNo", referencedColumnName = "id", insertable = false, updatable = false)
  Poll poll;

  @ManyToMany
  List<PollOption> choices;
}
