package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Types said by their JDBC codes. */
@Entity
public class JdbcTypes {
  @Id long id;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String longText;

  @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
  byte[] longBytes;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 5)
  String fixedText;

  @JdbcTypeCode(SqlTypes.CHAR)
  UUID uuidAsChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID uuidAsText;

  @JdbcTypeCode(SqlTypes.BINARY)
  UUID uuidAsBytes;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  int small;
}
