package db.migration;

import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.operation.ConstraintKind.PRIMARY_KEY;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import java.util.List;

/**
 * Rename people to persons and change persons.
 *
 * <p>Renames {@code people} to {@code persons}. Renames {@code firstname} of {@code persons} to
 * {@code first_name}. Renames constraint {@code pk_people} of {@code persons} to {@code
 * pk_persons}. Drops index {@code ix_people_name} of {@code persons}. Drops foreign key {@code
 * fk_people_address} of {@code persons}.
 */
@Revises("20261120090000")
public final class V20261122103000__Rename_people_to_persons_and_change_persons
    extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("people", "persons");
    op.renameColumn("persons", "firstname", "first_name");
    op.renameConstraint("persons", PRIMARY_KEY, "pk_people", "pk_persons");
    op.dropIndex("ix_people_name", "persons");
    op.dropForeignKey("persons", "fk_people_address");
  }

  @Override
  public void downgrade(Operations op) {
    op.addForeignKey(
        "persons",
        "fk_people_address",
        List.of("street", "zip"),
        references("addresses", "street", "zip"));
    op.createIndex("ix_people_name", "persons", "name desc");
    op.renameConstraint("persons", PRIMARY_KEY, "pk_persons", "pk_people");
    op.renameColumn("persons", "first_name", "firstname");
    op.renameTable("persons", "people");
  }
}
