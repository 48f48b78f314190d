package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ElementCollectionAttribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.NamedList;
import dev.skein.schema.Sequence;
import java.util.List;
import java.util.function.BiConsumer;

/** Turns entities into tables. */
public final class Mapping {

  private final Naming naming;
  private final MappingOptions options;
  private final Problems problems;

  /**
   * Makes a mapping.
   *
   * @param naming the names that tables and columns get
   * @param options what the user chose
   * @param problems where to say what is wrong with the entities
   */
  public Mapping(Naming naming, MappingOptions options, Problems problems) {
    this.naming = naming;
    this.options = options;
    this.problems = problems;
  }

  /**
   * Maps all entities of a program.
   *
   * @param entities the entities, in any order
   * @return what they ask for; not to be used if errors were found
   */
  public Mapped map(List<EntityModel> entities) {
    Tables tables = new Tables(naming, problems);
    new EntityTables(tables, entities, problems).begin();

    Placement placement = new Placement(naming, tables, problems);
    Discriminators discriminators = new Discriminators(naming, tables.entities(), problems);
    BasicMapping basics = new BasicMapping(naming, problems);
    ToOneMapping toOnes = new ToOneMapping(naming, tables, problems);
    CollectionColumns columns = new CollectionColumns(basics, toOnes);
    ToManyMapping toManys = new ToManyMapping(naming, tables, columns, problems);
    CollectionTables collections = new CollectionTables(naming, tables, columns, problems);
    UniquesAndIndexes rest = new UniquesAndIndexes(naming, problems);
    SharedKeys sharedKeys = new SharedKeys(naming, problems);
    tables.entities().forEach(new Keys(tables, basics, toOnes, sharedKeys, problems)::map);
    discriminators.addColumns();
    each(tables, BasicAttribute.class, inTables(placement, basics::map));
    each(tables, ToOneAttribute.class, inTables(placement, toOnes::map));
    each(tables, ToManyAttribute.class, toManys::map);
    each(tables, ToManyAttribute.class, toManys::mapInverse);
    each(tables, ElementCollectionAttribute.class, collections::keep);
    tables.entities().forEach(rest::add);
    discriminators.addChecks();

    new References(tables.drafts(), problems).check();
    if (options.foreignKeyIndexes()) {
      tables.drafts().forEach(ForeignKeyIndexes::add);
    }
    NamedList<Sequence> sequences = new Generators(naming, tables, problems).add();
    return new SchemaAssembly(tables.drafts(), sequences, problems).assemble();
  }

  private static <T extends Attribute> void each(
      Tables tables, Class<T> kind, BiConsumer<MappedEntity, T> mapping) {
    for (MappedEntity entity : tables.entities()) {
      for (T attribute : entity.attributes(kind)) {
        if (!MappedEntity.isId(attribute)) {
          mapping.accept(entity, attribute);
        }
      }
    }
  }

  private static <T extends Attribute> BiConsumer<MappedEntity, T> inTables(
      Placement placement, BiConsumer<Holder, T> mapping) {
    return (entity, attribute) ->
        placement.of(entity, attribute).forEach(holder -> mapping.accept(holder, attribute));
  }
}
