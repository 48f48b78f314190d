package org.palaver.notice;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.palaver.base.OwnedBy;
import org.palaver.member.Member;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("N")
public class Notice extends OwnedBy<Member, Long> {
  boolean isRead;

  @CreationTimestamp
  OffsetDateTime raisedAt;
}
