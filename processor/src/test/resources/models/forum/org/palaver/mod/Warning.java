package org.palaver.mod;

import jakarta.persistence.*;
import org.palaver.board.Post;

@Entity(name = "Caution")
@DiscriminatorValue("caution")
public class Warning extends Sanction {
  int points;

  @OneToOne
  Post causedBy;
}
