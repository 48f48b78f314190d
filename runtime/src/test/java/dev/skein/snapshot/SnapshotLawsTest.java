package dev.skein.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import dev.skein.testsupport.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every snapshot, with whatever texts are in it. */
class SnapshotLawsTest {

  @Provide
  Arbitrary<Schema> schemas() {
    return Schemas.any();
  }

  /** Texts that YAML could misread, and any others. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "null",
            "NO",
            "~",
            "1",
            "1.5",
            "0x1f",
            "a: b",
            "- a",
            "#x",
            "a #b",
            "{a}",
            "[a]",
            "a, b",
            "'",
            "''",
            "\"",
            "\\",
            "\n",
            "a\nb",
            "\r\n",
            "\t",
            "%",
            "@a",
            "`a b`",
            "<<",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "?",
            "Größe",
            "日本",
            "😀",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "2026-11-22",
            "<<<<<<< HEAD",
            "=",
            "---",
            "..."),
        Arbitraries.strings().all().ofMaxLength(12).map(SnapshotLawsTest::withoutHalfCharacters));
  }

  /** Half of a pair has no form in UTF-8, so no source file and no database holds one. */
  private static String withoutHalfCharacters(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** The other types hold no text of the user's. */
  @Provide
  Arbitrary<ColumnType> typesWithTexts(@ForAll("texts") String text) {
    return Arbitraries.of(
        new ColumnType.Custom(text),
        new ColumnType.Array(new ColumnType.Custom(text)),
        new ColumnType.Array(new ColumnType.Array(ColumnType.of(SqlType.NUMERIC, 38, 2))),
        new Enumeration(List.of(text, "PLAIN"), 20, text),
        new Enumeration(List.of(text), 20, null),
        new Enumeration(List.of(), 255, "ck"));
  }

  @Property
  void aSchemaIsReadAsItWasWritten(@ForAll("schemas") Schema schema) {
    Snapshot snapshot = new Snapshot(schema, Map.of());

    assertThat(readAgain(snapshot)).isEqualTo(snapshot);
  }

  @Property
  void writingWhatWasReadGivesTheSameText(@ForAll("schemas") Schema schema) {
    String text = SnapshotWriter.write(new Snapshot(schema, Map.of()));

    assertThat(SnapshotWriter.write(parse(text))).isEqualTo(text);
  }

  @Property
  void everyTextIsReadAsItWasWritten(
      @ForAll("texts") String one,
      @ForAll("texts") String other,
      @ForAll("typesWithTexts") ColumnType type) {
    Snapshot snapshot = snapshot(one, other, type);

    assertThat(readAgain(snapshot)).isEqualTo(snapshot);
  }

  @Property
  void everyTypeIsReadFromItsWords(@ForAll("typesWithTexts") ColumnType type) {
    assertThat(TypeParser.parse(TypeText.of(type))).contains(type);
  }

  @Property
  void everyBasicTypeIsReadFromItsWords(
      @ForAll SqlType type, @ForAll int first, @ForAll int second) {
    assertThat(TypeParser.parse(TypeText.of(ColumnType.of(type)))).contains(ColumnType.of(type));
    assertThat(TypeParser.parse(TypeText.of(ColumnType.of(type, first))))
        .contains(ColumnType.of(type, first));
    assertThat(TypeParser.parse(TypeText.of(ColumnType.of(type, first, second))))
        .contains(ColumnType.of(type, first, second));
  }

  /** One table with the texts wherever a text can be. */
  private static Snapshot snapshot(String one, String other, ColumnType type) {
    String column = "`" + one + "`";
    Table table =
        new Table(
            "`" + other + "`",
            NamedList.of(
                List.of(
                    new Column(column, type, false, true, one, other, one),
                    Column.of("plain", type))),
            new PrimaryKey(one, List.of(column)),
            NamedList.of(List.of(new UniqueConstraint(other, List.of(column), one))),
            NamedList.of(
                List.of(
                    new ForeignKey(
                        one,
                        List.of(column),
                        other,
                        List.of(other),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.RESTRICT,
                        other))),
            NamedList.of(
                List.of(new Index(other, List.of(new IndexColumn(column, true)), true, one))),
            NamedList.of(List.of(new CheckConstraint(one, other, one))),
            one,
            other);
    TableOrigin origin =
        new TableOrigin(one, other, Map.of(column, one), Map.of(column, List.of(one, other)));
    return new Snapshot(
        new Schema(
            NamedList.of(List.of(table)), NamedList.of(List.of(new Sequence(one, -1, 50, other)))),
        Map.of(table.name(), origin),
        Set.of(one));
  }

  private static Snapshot readAgain(Snapshot snapshot) {
    return parse(SnapshotWriter.write(snapshot));
  }

  private static Snapshot parse(String text) {
    return SnapshotReader.parse(text, "schema.yaml");
  }
}
