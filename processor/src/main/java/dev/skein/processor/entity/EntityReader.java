package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import com.sun.source.util.Trees;
import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entity classes.
 *
 * <p>What cannot be read is a problem at its place; reading goes on to find them all.
 */
public final class EntityReader {

  /** The qualified name of the annotation that makes a class an entity. */
  public static final String ENTITY = jpa("Entity");

  /** The annotations of the classes that tables come from. */
  public static final Set<String> MAPPED =
      Set.of(ENTITY, jpa("MappedSuperclass"), jpa("Embeddable"), jpa("Converter"));

  private final Elements elements;
  private final Types types;
  private final Optional<Trees> trees;
  private final Collection<TypeElement> converters;
  private final boolean constrained;
  private final Problems problems;
  private final StateReader state;
  private final InheritanceReader inheritance;
  private final TableReader tables;
  private final ClassChecks checks;

  /**
   * A reader for one compile that knows of no converters that apply themselves.
   *
   * @param elements the compile's elements
   * @param types the compile's types
   * @param trees the compile's trees, from which initializers of fields are read; not every
   *     compiler has them
   * @param problems where to say what cannot be read
   */
  public EntityReader(Elements elements, Types types, Optional<Trees> trees, Problems problems) {
    this(elements, types, trees, List.of(), true, problems);
  }

  private EntityReader(
      Elements elements,
      Types types,
      Optional<Trees> trees,
      Collection<TypeElement> converters,
      boolean constrained,
      Problems problems) {
    JavaTypes javaTypes = new JavaTypes(elements, types);
    InitializerReader initializers =
        trees
            .<InitializerReader>map(it -> new SourceInitializers(elements, it))
            .orElse(InitializerReader.NONE);
    ColumnReader columns = new ColumnReader();
    ForeignKeyReader foreignKeys = new ForeignKeyReader();
    Coverage coverage = new Coverage(problems);
    Contradictions contradictions = new Contradictions(javaTypes, problems);
    Constraints constraints = new Constraints(javaTypes, types, constrained, problems);
    this.elements = elements;
    this.types = types;
    this.trees = trees;
    this.converters = List.copyOf(converters);
    this.constrained = constrained;
    this.problems = problems;
    this.inheritance = new InheritanceReader(columns, foreignKeys);
    this.tables = new TableReader(columns, foreignKeys);
    BasicReader basics =
        new BasicReader(
            javaTypes,
            new Converters(javaTypes, converters, problems),
            columns,
            constraints,
            initializers,
            problems);
    Members members = new Members(types);
    Embeddables embeddables =
        new Embeddables(javaTypes, members, coverage, constraints, contradictions, problems);
    Targets targets = new Targets(javaTypes, problems);
    MemberChecks memberChecks = new MemberChecks(coverage, contradictions);
    SingleReader singles =
        new SingleReader(
            basics, new ToOneReader(targets, columns, foreignKeys, tables, constraints));
    PartReader parts = new PartReader(memberChecks, singles, basics, embeddables, problems);
    IndexReader indexes = new IndexReader(javaTypes, parts, columns, foreignKeys, problems);
    SoftDeletes softDeletes = new SoftDeletes(javaTypes, problems);
    AttributeReader attributes =
        new AttributeReader(
            memberChecks,
            singles,
            new AssociationReader(
                javaTypes, columns, foreignKeys, tables, targets, indexes, softDeletes, problems),
            new ElementCollectionReader(javaTypes, parts, indexes, tables, softDeletes, problems));
    this.state = new StateReader(members, embeddables, attributes, softDeletes, problems);
    this.checks = new ClassChecks(coverage, contradictions, problems);
  }

  /**
   * This reader, with converters that apply themselves.
   *
   * @param converters classes with {@code @Converter(autoApply = true)}
   * @return the reader
   */
  public EntityReader withConverters(Collection<TypeElement> converters) {
    return new EntityReader(elements, types, trees, converters, constrained, problems);
  }

  /**
   * This reader, with or without constraints of Bean Validation, which it reads if nobody says.
   *
   * @param wanted whether they shape the columns
   * @return the reader
   */
  public EntityReader withConstraints(boolean wanted) {
    return new EntityReader(elements, types, trees, converters, wanted, problems);
  }

  /**
   * Tells whether a class is a converter that applies itself to every member of its type.
   *
   * @param type a class
   * @return whether it has {@code @Converter(autoApply = true)}
   */
  public static boolean isConverterApplyingItself(TypeElement type) {
    return ConverterClass.appliesItself(type);
  }

  /**
   * Reads an entity with all that its mapped superclasses give it.
   *
   * @param entity a class with {@code @Entity}
   * @return what could be read; not to be used once the problems have errors
   */
  public EntityModel read(TypeElement entity) {
    Hierarchy hierarchy = Hierarchy.of(entity);
    UnresolvedTypes.of(List.of(entity)).addTo(problems);
    checks.check(hierarchy, elements.getPackageOf(entity));
    Annotations annotations = Annotations.of(entity);
    List<Attribute> attributes = state.read(hierarchy);
    return new EntityModel(
        entity.getQualifiedName().toString(),
        entityName(entity, annotations),
        inheritance.read(hierarchy, annotations),
        annotations.has(hibernate("Subselect")),
        NaturalIds.of(hierarchy).addTo(tables.table(annotations), attributes),
        tables.secondaryTables(annotations),
        attributes,
        Intents.renamedFrom(annotations),
        Intents.dropped(annotations),
        Places.of(entity));
  }

  private String entityName(TypeElement entity, Annotations annotations) {
    String said = annotations.orAbsent(ENTITY).text("name");
    if (said != null) {
      return said;
    }
    String binaryName = elements.getBinaryName(entity).toString();
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }
}
