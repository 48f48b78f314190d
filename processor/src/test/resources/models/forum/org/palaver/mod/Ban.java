package org.palaver.mod;

import jakarta.persistence.*;
import java.time.Duration;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.palaver.board.Board;

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
public class Ban extends Sanction {
  Duration period;

  @ManyToMany
  Set<Board> onlyOn;
}
