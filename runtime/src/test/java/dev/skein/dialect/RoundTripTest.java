package dev.skein.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddForeignKey;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.Schemas;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What builds a generated schema can be undone, and builds the same once more. */
class RoundTripTest {

  /** One verdict for one commit; take it away to look for what is not known yet. */
  private static final String SEED = "20261122";

  @Provide
  Arbitrary<Schema> schemas() {
    return Schemas.any();
  }

  @Property(tries = 60, seed = SEED)
  void onH2(@ForAll("schemas") Schema schema) {
    thereAndBack(Database.H2, schema);
  }

  @Property(tries = 30, seed = SEED)
  void onPostgres(@ForAll("schemas") Schema schema) {
    thereAndBack(Database.POSTGRESQL, schema);
  }

  @Property(tries = 30, seed = SEED)
  void onMySql(@ForAll("schemas") Schema schema) {
    thereAndBack(Database.MYSQL, schema);
  }

  @Property(tries = 30, seed = SEED)
  void onMariaDb(@ForAll("schemas") Schema schema) {
    thereAndBack(Database.MARIADB, schema);
  }

  private static void thereAndBack(Database kind, Schema schema) {
    Dialect dialect = Dialects.of(kind);
    List<Operation> up = building(schema);
    List<String> upgrade = dialect.render(up);
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute(upgrade);
      Catalogue built = database.catalogue();
      assertThat(built.tables()).hasSize(schema.tables().size());
      assertThat(built.sequences()).hasSize(schema.sequences().size());
      database.execute(dialect.render(Operation.reverseAll(up)));
      assertThat(database.catalogue().isEmpty()).isTrue();
      database.execute(upgrade);
      assertThat(database.catalogue().difference(built)).isEmpty();
    }
  }

  private static List<Operation> building(Schema schema) {
    List<Operation> operations = new ArrayList<>();
    operations.add(new CreateSchema("billing"));
    schema.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
    schema.tables().forEach(table -> operations.add(new CreateTable(withoutForeignKeys(table))));
    schema
        .tables()
        .forEach(
            table ->
                table
                    .foreignKeys()
                    .forEach(key -> operations.add(new AddForeignKey(table.name(), key))));
    assertThat(Operation.applyAll(operations, Schema.empty())).isEqualTo(schema);
    return operations;
  }

  private static Table withoutForeignKeys(Table table) {
    return table.foreignKeys(all -> NamedList.empty());
  }
}
