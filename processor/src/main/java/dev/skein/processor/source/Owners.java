package dev.skein.processor.source;

import dev.skein.operation.Operation;
import dev.skein.processor.source.Change.Kind;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which table each operation is about; a sequence and a schema come with a table of theirs. */
final class Owners {

  /** Kinds whose subject is no table. */
  private static final Set<Kind> OF_SEQUENCES =
      Set.of(Kind.CREATE_SEQUENCE, Kind.ALTER_SEQUENCE, Kind.RENAME_SEQUENCE, Kind.DROP_SEQUENCE);

  private final Set<String> tables = new LinkedHashSet<>();

  Owners(List<Operation> operations) {
    operations.stream()
        .map(Change::of)
        .filter(change -> !BeyondTables.KINDS.contains(change.kind()))
        .map(Owners::table)
        .forEach(tables::add);
  }

  /** The tables that are concerned, under the names they have in the end. */
  Set<String> tables() {
    return tables;
  }

  /** The table an operation is about; else what it is about, which stands alone. */
  String of(Operation operation) {
    Change change = Change.of(operation);
    if (OF_SEQUENCES.contains(change.kind())) {
      return ofSequence(change.subject())
          .or(() -> ofSequence(change.other()))
          .orElse("sequence " + change.subject());
    }
    if (change.kind() == Kind.CREATE_SCHEMA) {
      return tables.stream()
          .filter(table -> table.startsWith(change.subject() + "."))
          .findFirst()
          .orElse("schema " + change.subject());
    }
    return table(change);
  }

  private static String table(Change change) {
    return change.kind() == Kind.RENAME_TABLE ? change.other() : change.subject();
  }

  /** By its name, since nothing else tells: {@code tags_SEQ}, {@code tag_seq}. */
  private Optional<String> ofSequence(String sequence) {
    String name = simple(sequence);
    String stem = name.replaceFirst("(_?seq(uence)?)$", "");
    if (stem.isEmpty()) {
      return Optional.empty();
    }
    return tables.stream()
        .filter(table -> simple(table).startsWith(stem) || stem.startsWith(simple(table)))
        .min(Comparator.comparingInt(table -> Math.abs(simple(table).length() - stem.length())));
  }

  /** A name without the schema, as far as its spelling counts. */
  static String simple(String name) {
    String plain = Words.plain(name);
    return plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
