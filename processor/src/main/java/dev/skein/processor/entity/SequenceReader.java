package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.SequenceGeneratorModel;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code @SequenceGenerator}. */
final class SequenceReader {

  /** The generators declared there, in the order they are written. */
  Stream<SequenceGeneratorModel> of(Annotations declaration) {
    List<Annotation> said =
        declaration.repeated(jpa("SequenceGenerator"), jpa("SequenceGenerators"));
    return said.stream().map(SequenceReader::read);
  }

  private static SequenceGeneratorModel read(Annotation sequence) {
    return new SequenceGeneratorModel(
        sequence.text("name"),
        sequence.identifier("sequenceName"),
        sequence.identifier("schema"),
        sequence.number("initialValue", 1),
        sequence.number("allocationSize", 50),
        sequence.text("options"));
  }
}
