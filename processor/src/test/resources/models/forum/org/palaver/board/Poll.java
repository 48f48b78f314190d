package org.palaver.board;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import org.palaver.base.OwnedBy;

@Entity
public class Poll extends OwnedBy<Topic, Integer> {
  String question;

  @OneToMany(cascade = CascadeType.ALL)
  @OrderColumn
  @JoinColumn(name = "poll_id", nullable = false)
  List<PollOption> options;

  @OneToMany(mappedBy = "poll")
  @MapKey
  Map<BallotId, Ballot> ballots;
}
