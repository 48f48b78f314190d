package org.palaver.notice;

import jakarta.persistence.*;
import org.palaver.member.Badge;

@Entity
@DiscriminatorValue("A")
public class AwardNotice extends Notice {
  @ManyToOne
  Badge badge;

  @Column(nullable = true, length = 100)
  String reason;
}
