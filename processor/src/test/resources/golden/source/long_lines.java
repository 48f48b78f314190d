package db.migration;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.comment;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.schema.ReferentialAction.CASCADE;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import java.util.List;

/**
 * Add state and note to a_table_with_a_name_that_is_longer_than_most_people_would_choose.
 *
 * <p>Adds {@code state} to {@code
 * a_table_with_a_name_that_is_longer_than_most_people_would_choose}. Indexes {@code state} and
 * {@code closed_at} of {@code a_table_with_a_name_that_is_longer_than_most_people_would_choose}.
 * Adds check {@code ck_a_table_with_a_name_that_is_longer_than_most_people_would_choose_2} to
 * {@code a_table_with_a_name_that_is_longer_than_most_people_would_choose}. Points {@code one} and
 * {@code two} of {@code a_table_with_a_name_that_is_longer_than_most_people_would_choose} to {@code
 * a_table_with_a_name_that_is_longer_than_most_people_would_choose}. Adds {@code note} to {@code
 * a_table_with_a_name_that_is_longer_than_most_people_would_choose}.
 */
@Revises("20261120090000")
public final class V20261122103000__Add_state_and_note_to_a_table_with_a_name_that_is_longer_than
    extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn(
        "a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "state",
        enumOf("WAITING_FOR_THE_CUSTOMER", "WAITING_FOR_THE_SUPPLIER", "WAITING_FOR_NOBODY")
            .check("ck_a_table_with_a_name_that_is_longer_than_most_people_would_choose"),
        notNull(),
        backfill("'WAITING_FOR_NOBODY'"));
    op.createIndex(
        "ix_a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "state",
        "closed_at desc");
    op.addCheck(
        "a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "ck_a_table_with_a_name_that_is_longer_than_most_people_would_choose_2",
        "state in ('waiting for the customer', 'waiting for the supplier', 'waiting for nobody') "
            + "or closed_at is not null");
    op.addForeignKey(
        "a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "fk_a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        List.of("one", "two"),
        references("a_table_with_a_name_that_is_longer_than_most_people_would_choose", "one", "two")
            .onDelete(CASCADE)
            .onUpdate(CASCADE));
    op.addColumn(
        "a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "note",
        varchar(255),
        comment("What a person has to know who opens this for the first time."));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("a_table_with_a_name_that_is_longer_than_most_people_would_choose", "note");
    op.dropForeignKey(
        "a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "fk_a_table_with_a_name_that_is_longer_than_most_people_would_choose");
    op.dropCheck(
        "a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "ck_a_table_with_a_name_that_is_longer_than_most_people_would_choose_2");
    op.dropIndex(
        "ix_a_table_with_a_name_that_is_longer_than_most_people_would_choose",
        "a_table_with_a_name_that_is_longer_than_most_people_would_choose");
    op.dropColumn("a_table_with_a_name_that_is_longer_than_most_people_would_choose", "state");
  }
}
