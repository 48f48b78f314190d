package org.palaver.notice;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@DiscriminatorValue("S")
public class SystemNotice extends AwardNotice {
  @Enumerated(EnumType.STRING)
  Severity severity;

  @JdbcTypeCode(SqlTypes.JSON)
  String details;

  enum Severity { INFO, WARNING, FATAL }
}
