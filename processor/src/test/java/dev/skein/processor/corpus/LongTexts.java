package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Size;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Texts of any length, said by their JDBC codes or by a length that is none. */
@Entity
public class LongTexts {
  @Id long id;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String veryLongText;

  @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
  String long32nvarcharOfText;

  @Column(length = Length.LONG32)
  String longByLength;

  @Size(max = 0)
  String none;
}
