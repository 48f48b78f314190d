package db.migration;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Insert rows into categories and execute SQL.
 *
 * <p>Inserts rows into {@code categories}. Executes SQL.
 */
@Revises("20261120090000")
public final class V20261122103000__Insert_rows_into_categories_and_execute_SQL
    extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.insert("categories")
        .columns("id", "name", "weight", "since", "parent")
        .row("general", "General", new BigDecimal("1.50"), null, null)
        .row(
            "other",
            "Other \\ \"rest\"",
            new BigDecimal("10"),
            LocalDate.parse("2026-11-22"),
            UUID.fromString("00000000-0000-0000-0000-000000000001"));

    op.execute(
        """
        UPDATE examples
        SET category_id = 'general'
        WHERE category_id IS NULL
        """);
    op.execute("ANALYZE").on(Database.MYSQL, "ANALYZE TABLE examples");
  }

  @Override
  public void downgrade(Operations op) {
    throw new IrreversibleException("SQL is undone only by SQL: write it into downgrade().");
  }
}
