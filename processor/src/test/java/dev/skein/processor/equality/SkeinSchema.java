package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.migration.MigrationName;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Operation;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.diff.Differ;
import dev.skein.processor.mapping.JpaNaming;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.mapping.Mapping;
import dev.skein.processor.mapping.MappingOptions;
import dev.skein.processor.mapping.SpringNaming;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.source.MigrationClass;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.stored.StoredSchema;
import dev.skein.testsupport.CompiledMigration;
import dev.skein.testsupport.TestDatabase;
import java.util.List;

/** What Skein makes of entities. */
public final class SkeinSchema {

  private final Mapped mapped;

  /**
   * The schema of some entities, of which none may be wrong.
   *
   * @param entities the entities
   * @param spring whether names are Spring Boot's rather than the specification's
   */
  public SkeinSchema(List<EntityModel> entities, boolean spring) {
    Problems problems = new Problems();
    this.mapped =
        new Mapping(
                spring ? new SpringNaming() : new JpaNaming(), MappingOptions.defaults(), problems)
            .map(entities);
    assertThat(problems.all()).filteredOn(problem -> !Corpus.isExpected(problem)).isEmpty();
  }

  /** What the entities ask for. */
  public Mapped mapped() {
    return mapped;
  }

  /** The tables of the model. */
  List<Table> tables() {
    return mapped.snapshot().schema().tables().stream().toList();
  }

  /** Creates the schema as the first migration does, written by Skein and compiled. */
  public void create(TestDatabase database) {
    database.execute(created(Dialects.of(database.kind())));
  }

  /** Drops the schema as that migration does when it is taken back. */
  public void drop(TestDatabase database) {
    Dialect dialect = Dialects.of(database.kind());
    StoredSchema stored =
        dialect.needsStoredSchema()
            ? StoredSchema.empty().after(created(dialect))
            : StoredSchema.empty();
    database.execute(dialect.render(Recording.of(migration()::downgrade), stored));
  }

  /** What the migration leads to. */
  Schema replayed() {
    return Operation.applyAll(Recording.of(migration()::upgrade), Schema.empty());
  }

  private List<String> created(Dialect dialect) {
    return dialect.render(Recording.of(migration()::upgrade));
  }

  private SkeinMigration migration() {
    MigrationClass migration =
        new MigrationClass(
            "db.migration",
            new MigrationName("20261122103000", "Add the corpus"),
            List.of(),
            operations());
    return CompiledMigration.of(migration.qualifiedName(), migration.javaSource());
  }

  private List<Operation> operations() {
    Problems problems = new Problems();
    List<Operation> operations =
        Differ.diff(Snapshot.empty(), mapped.snapshot(), mapped.intent(), DataLoss.ERROR, problems);
    assertThat(problems.all()).allMatch(problem -> problem.message().code().equals("UnknownCheck"));
    return operations;
  }
}
