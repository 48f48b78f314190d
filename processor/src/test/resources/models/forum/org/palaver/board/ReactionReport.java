package org.palaver.board;

import jakarta.persistence.*;
import org.palaver.base.Numbered;

@Entity
class ReactionReport extends Numbered<Long> {
  @ManyToOne(optional = false)
  Reaction reaction;

  String reason;
}
