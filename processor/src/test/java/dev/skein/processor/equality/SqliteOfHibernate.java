package dev.skein.processor.equality;

import static org.hibernate.type.SqlTypes.BIGINT;
import static org.hibernate.type.SqlTypes.INTEGER;

import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * Hibernate's dialect of SQLite where it can be compared with: SQLite has no COMMENT ON, which an
 * application sees fail in its log, and the INTEGER that Hibernate itself makes of an identity
 * column is refused by its own validation, which asks for BIGINT.
 */
public final class SqliteOfHibernate extends SQLiteDialect {

  /** Called by Hibernate. */
  public SqliteOfHibernate(DialectResolutionInfo info) {
    super(info);
  }

  @Override
  public boolean supportsCommentOn() {
    return false;
  }

  @Override
  public boolean equivalentTypes(int one, int other) {
    return super.equivalentTypes(one, other) || (one == BIGINT && other == INTEGER);
  }
}
