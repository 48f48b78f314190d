package dev.skein.processor.entity;

import static com.google.testing.compile.Compiler.javac;
import static java.util.Objects.requireNonNull;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.Trees;
import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the reader makes of small sources, and what javac then tells and where. */
final class Reading {

  private static final Pattern TYPE =
      Pattern.compile("(?:class|interface|enum|record) (\\w+)", Pattern.MULTILINE);

  private final Map<String, EntityModel> entities = new LinkedHashMap<>();
  private final Problems problems = new Problems();
  private final List<String> classFiles;
  private final Compilation compilation;

  private Reading(
      Compiler compiler, List<JavaFileObject> sources, List<String> classFiles, Problem... known) {
    this.classFiles = classFiles;
    for (Problem problem : known) {
      problems.error(problem.place(), problem.message());
    }
    this.compilation = compiler.withProcessors(new Reader()).compile(sources);
  }

  /** Reads the entities of a compile; each source may leave out package and imports. */
  static Reading of(String... sources) {
    return new Reading(compiler(), files(sources), List.of());
  }

  /** Compiles with one error, at a place. */
  static Reading pointing(Place place, String... sources) {
    return new Reading(
        compiler(),
        files(sources),
        List.of(),
        new Problem(Problem.Severity.ERROR, new Message("Here", ""), place));
  }

  /** Reads the same entities once more, from the class files that came of the sources. */
  Reading again(Path folder) {
    for (JavaFileObject classFile : compilation.generatedFiles()) {
      write(classFile, folder);
    }
    List<File> classPath =
        Stream.concat(
                Stream.of(folder.toFile()),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(File::new))
            .toList();
    return new Reading(
        compiler().withClasspath(classPath),
        files("package com.acme; class Other {}"),
        List.copyOf(entities.keySet()));
  }

  private static void write(JavaFileObject classFile, Path folder) {
    Path target = folder.resolve(classFile.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
    try (InputStream content = classFile.openInputStream()) {
      Files.createDirectories(target.getParent());
      Files.copy(content, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Compiler compiler() {
    return javac().withOptions("-Xlint:-processing");
  }

  private static List<JavaFileObject> files(String... sources) {
    return Arrays.stream(sources).map(Reading::file).toList();
  }

  private static JavaFileObject file(String source) {
    if (source.contains("package ")) {
      Matcher type = TYPE.matcher(source);
      String name = type.find() ? type.group(1) : "package-info";
      return JavaFileObjects.forSourceString("com.acme." + name, source);
    }
    // On one line, so that the lines of a text block are those of the file.
    return file(
        "package com.acme; import jakarta.persistence.*; import java.util.*; "
            + "import java.math.*; import java.time.*; import dev.skein.annotation.*; "
            + source);
  }

  /** The only entity. */
  EntityModel entity() {
    if (entities.size() != 1) {
      throw new AssertionError(entities.keySet() + ", and " + diagnostics());
    }
    return entities.values().iterator().next();
  }

  EntityModel entity(String className) {
    return requireNonNull(entities.get(className), className);
  }

  /** An attribute of the only entity. */
  Attribute attribute(String name) {
    return entity().attributes().stream()
        .filter(attribute -> attribute.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(entity().attributes() + ", " + diagnostics()));
  }

  BasicAttribute basic(String name) {
    return (BasicAttribute) attribute(name);
  }

  ToOneAttribute toOne(String name) {
    return (ToOneAttribute) attribute(name);
  }

  ToManyAttribute toMany(String name) {
    return (ToManyAttribute) attribute(name);
  }

  List<Problem> problems() {
    return problems.all();
  }

  /** What javac tells: {@code line: message}. */
  List<String> diagnostics() {
    return compilation.diagnostics().stream()
        .filter(it -> it.getKind() != Diagnostic.Kind.NOTE)
        .map(it -> it.getLineNumber() + ": " + it.getMessage(null))
        .toList();
  }

  /** The words that javac underlines with its first message. */
  String underlined() {
    Diagnostic<? extends JavaFileObject> first = compilation.diagnostics().get(0);
    try {
      String text = first.getSource().getCharContent(true).toString();
      return text.substring((int) first.getStartPosition(), (int) first.getEndPosition());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(Reading::withNested));
  }

  /** Reads every entity, and reports as Skein does. */
  private final class Reader extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        problems.all().forEach(this::report);
        return false;
      }
      Elements elements = processingEnv.getElementUtils();
      EntityReader reader =
          new EntityReader(
                  elements,
                  processingEnv.getTypeUtils(),
                  Optional.of(Trees.instance(processingEnv)),
                  problems)
              .withConverters(
                  ElementFilter.typesIn(round.getRootElements()).stream()
                      .flatMap(Reading::withNested)
                      .filter(EntityReader::isConverterApplyingItself)
                      .toList());
      ElementFilter.typesIn(round.getRootElements()).forEach(root -> read(reader, root));
      Bystanders bystanders = new Bystanders(elements, processingEnv.getTypeUtils(), problems);
      ElementFilter.typesIn(round.getRootElements()).forEach(bystanders::lookAt);
      classFiles.forEach(name -> read(reader, requireNonNull(elements.getTypeElement(name))));
      return false;
    }

    private void read(EntityReader reader, TypeElement type) {
      if (Annotations.has(type, EntityReader.ENTITY)) {
        entities.put(type.getQualifiedName().toString(), reader.read(type));
      }
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> read(reader, nested));
    }

    private void report(Problem problem) {
      PlaceFinder.Found found =
          new PlaceFinder(processingEnv.getElementUtils())
              .find(requireNonNull(problem.place()))
              .orElseThrow();
      processingEnv
          .getMessager()
          .printMessage(
              problem.severity() == Problem.Severity.ERROR
                  ? Diagnostic.Kind.ERROR
                  : Diagnostic.Kind.WARNING,
              problem.message().toString(),
              found.element(),
              found.annotation(),
              found.value());
    }
  }
}
