package dev.skein.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that a schema consists of. */
class SchemaTest {

  private static final Sequence A = new Sequence("a", 1, 1);
  private static final Sequence B = new Sequence("b", 1, 1);

  @Test
  void theOrderOfPartsDoesNotCount() {
    assertThat(NamedList.of(List.of(A, B)))
        .isEqualTo(NamedList.of(List.of(B, A)))
        .hasSameHashCodeAs(NamedList.of(List.of(B, A)));
    assertThat(NamedList.of(List.of(A, B))).isNotEqualTo(NamedList.of(List.of(A)));
  }

  @Test
  void theOrderOfPartsIsKept() {
    NamedList<Sequence> list = NamedList.of(List.of(B, A));
    assertThat(list.toList()).containsExactly(B, A);
    assertThat(list.change("b", b -> new Sequence("c", 2, 2)).toList())
        .containsExactly(new Sequence("c", 2, 2), A);
    assertThat(list.without("b").with(B).toList()).containsExactly(A, B);
  }

  @Test
  void aNameIsThereOnce() {
    NamedList<Sequence> list = NamedList.of(List.of(A, B));
    assertThatThrownBy(() -> list.with(new Sequence("a", 5, 5)))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessage("'a' is already there.");
    assertThatThrownBy(() -> list.change("a", a -> B)).hasMessage("'b' is there twice.");
    assertThatThrownBy(() -> list.without("c")).hasMessage("there is no 'c'.");
  }

  @Test
  void listsAreCopied() {
    List<String> columns = new ArrayList<>(List.of("a"));
    PrimaryKey key = new PrimaryKey("pk", columns);
    columns.add("b");
    assertThat(key.columns()).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "name, name, false",
    "name desc, name, true",
    "name DESC, name, true",
    "' name  asc ', name, false",
    "`Mixed Case` desc, `Mixed Case`, true",
    "description, description, false"
  })
  void aColumnOfAnIndexIsReadAsJpaWritesIt(String text, String name, boolean descending) {
    assertThat(IndexColumn.parse(text)).isEqualTo(new IndexColumn(name, descending));
  }

  @Test
  void aTableKnowsWhatUsesAColumn() {
    Table table =
        Table.named("t")
            .withPrimaryKey(new PrimaryKey("pk", List.of("a")))
            .uniqueConstraints(all -> all.with(new UniqueConstraint("uk", List.of("b", "a"))))
            .foreignKeys(all -> all.with(new ForeignKey("fk", List.of("b"), "t", List.of("a"))))
            .indexes(all -> all.with(Index.of("ix", List.of("a desc"))));
    assertThat(table.partsThatUse("a")).containsExactly("pk", "uk", "ix");
    assertThat(table.partsThatUse("b")).containsExactly("uk", "fk");
    assertThat(table.partsThatUse("c")).isEmpty();
  }

  @Test
  void aMismatchNamesTheTable() {
    Schema schema = Schema.empty().tables(all -> all.with(Table.named("t")));
    assertThatThrownBy(
            () -> schema.changeTable("t", table -> table.columns(all -> all.without("c"))))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessage("table 't': there is no 'c'.");
    assertThatThrownBy(() -> schema.requireTable("u"))
        .hasMessage("there is no table 'u' at this point.");
  }
}
