package dev.skein.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.skein.migration.JavadocText;
import dev.skein.migration.MigrationName;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.processor.source.Expression.Call;
import dev.skein.processor.source.Expression.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A migration as a Java class.
 *
 * @param packageName its package, or an empty text for none
 * @param name its version and description
 * @param parents the versions it builds on: none if it is the first, several where branches come
 *     together
 * @param upgrade its operations, resolved: each knows what it drops
 * @param gently which of them, and of those that take them back, are stated in their gentle form
 */
public record MigrationClass(
    String packageName,
    MigrationName name,
    List<String> parents,
    List<Operation> upgrade,
    Predicate<Operation> gently) {

  /** Copies the lists; an index stated within a new table is created after it. */
  public MigrationClass {
    parents = List.copyOf(parents);
    upgrade = Indexes.afterTheirTables(upgrade);
  }

  /**
   * A migration without gentle forms.
   *
   * @param packageName its package, or an empty text for none
   * @param name its version and description
   * @param parents the versions it builds on
   * @param upgrade its operations
   */
  public MigrationClass(
      String packageName, MigrationName name, List<String> parents, List<Operation> upgrade) {
    this(packageName, name, parents, upgrade, operation -> false);
  }

  /**
   * The name of the class with its package.
   *
   * @return the qualified name
   */
  public String qualifiedName() {
    return packageName.isEmpty() ? name.className() : packageName + "." + name.className();
  }

  /**
   * The class as it is written.
   *
   * @return the file
   */
  public MigrationFile file() {
    return new MigrationFile(packageName, name.className(), javaSource());
  }

  /**
   * The class as source. The same operations always give the same text.
   *
   * @return the source, its lines ending in {@code \n}
   */
  public String javaSource() {
    Body up = Body.of("upgrade", upgrade, gently);
    Body down = downgrade();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name.className())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(SkeinMigration.class)
            .addJavadoc("$L", javadoc());
    if (!parents.isEmpty()) {
      type.addAnnotation(revises());
    }
    boolean nested = Body.areTooLarge(up, down);
    up.addTo(type, nested);
    down.addTo(type, nested);
    JavaFile.Builder file =
        JavaFile.builder(packageName, type.build()).indent("  ").skipJavaLangImports(true);
    Stream.concat(up.expressions(), down.expressions())
        .flatMap(expression -> StaticImport.of(expression).stream())
        .distinct()
        .forEach(each -> file.addStaticImport(each.owner(), each.name()));
    return withHeader(file.build().toString());
  }

  /** What takes the upgrade back, or the reason why nothing does. */
  private Body downgrade() {
    try {
      List<Operation> reversed = MadeUpValues.notInKeys(Operation.reverseAll(upgrade));
      return Body.of(
          "downgrade", Indexes.afterTheirTables(Indexes.goneWithTheirTables(reversed)), gently);
    } catch (IrreversibleException e) {
      return Body.irreversible("downgrade", e);
    }
  }

  private AnnotationSpec revises() {
    CodeBlock versions =
        parents.stream().map(parent -> CodeBlock.of("$S", parent)).collect(CodeBlock.joining(", "));
    return AnnotationSpec.builder(Revises.class)
        .addMember("value", parents.size() == 1 ? "$L" : "{$L}", versions)
        .build();
  }

  private String javadoc() {
    List<String> lines = new ArrayList<>(JavadocText.lines(name.javadocSentence()));
    List<String> sentences = Sentences.inJavadoc(upgrade);
    if (!sentences.isEmpty()) {
      lines.add("");
      lines.addAll(JavadocText.lines("<p>" + String.join(" ", sentences)));
    }
    return String.join("\n", lines);
  }

  /** What an expression needs of those that most others need, too. */
  private record StaticImport(Class<?> owner, String name) {

    static Optional<StaticImport> of(Expression expression) {
      if (expression instanceof Call call && call.owner() != null && call.isStatic()) {
        return Optional.of(new StaticImport(call.owner(), call.method()));
      }
      return expression instanceof Constant constant && constant.isStatic()
          ? Optional.of(new StaticImport(constant.owner(), constant.name()))
          : Optional.empty();
    }
  }

  /** JavaPoet breaks no declaration, and begins a class without a blank line. */
  private String withHeader(String source) {
    String oneLine = "public final class " + name.className() + " extends SkeinMigration {\n";
    return source.replace(oneLine, name.classHeader() + " {\n\n");
  }
}
