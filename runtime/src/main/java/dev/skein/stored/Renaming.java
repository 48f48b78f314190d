package dev.skein.stored;

import dev.skein.stored.StoredObject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a new name does to a stored text that uses the old one. */
record Renaming(StoredObject object) {

  /** The text after a table got another name. */
  String table(String table, String newName) {
    if (object.kind() == Kind.TABLE) {
      return tableText(table, newName);
    }
    // A trigger or a view may name it anywhere.
    return Tokens.of(object.sql()).stream()
        .map(token -> token.names(table) ? Names.quoted(newName) : token.text())
        .collect(Collectors.joining());
  }

  private String tableText(String table, String newName) {
    TableText text = TableText.parse(object.sql());
    List<String> parts =
        text.parts().stream()
            .map(part -> walked(part, new TableInReferences(table, newName)))
            .toList();
    boolean itself = object.is(Kind.TABLE, table);
    if (!itself && parts.equals(text.parts())) {
      return object.sql();
    }
    return new TableText(text.name(), parts, text.options())
        .create(itself ? Names.quoted(newName) : text.name());
  }

  /** The text after a column of a table got another name. */
  String column(String table, String column, String newName) {
    if (object.kind() != Kind.TABLE) {
      return object.belongsTo(table) ? everywhere(column, newName) : object.sql();
    }
    TableText text = TableText.parse(object.sql());
    boolean own = object.is(Kind.TABLE, table);
    List<String> parts =
        text.parts().stream()
            .map(part -> walked(part, new ColumnInPart(table, column, newName, own)))
            .toList();
    return parts.equals(text.parts())
        ? object.sql()
        : new TableText(text.name(), parts, text.options()).create(text.name());
  }

  private String everywhere(String name, String newName) {
    return Tokens.of(object.sql()).stream()
        .map(token -> token.names(name) ? Names.quoted(newName) : token.text())
        .collect(Collectors.joining());
  }

  /** What becomes of each name of a definition. */
  private interface Change {
    String of(Token token, Place place);
  }

  /**
   * Where a name stands.
   *
   * @param first whether it is the first of its definition
   * @param depth how many parentheses are around it
   * @param referenced the table whose columns are listed here, or an empty text
   * @param afterReferences whether it is the table pointed to
   */
  private record Place(boolean first, int depth, String referenced, boolean afterReferences) {}

  private record TableInReferences(String table, String newName) implements Change {
    @Override
    public String of(Token token, Place place) {
      return place.afterReferences() && token.names(table) ? Names.quoted(newName) : token.text();
    }
  }

  private record ColumnInPart(String table, String column, String newName, boolean own)
      implements Change {
    @Override
    public String of(Token token, Place place) {
      boolean here =
          place.referenced().isEmpty()
              ? own && (place.first() || place.depth() > 0)
              : Names.same(place.referenced(), table);
      return here && !place.afterReferences() && token.names(column)
          ? Names.quoted(newName)
          : token.text();
    }
  }

  private static String walked(String part, Change change) {
    List<String> texts = new ArrayList<>();
    boolean first = !Constraints.is(part);
    boolean afterReferences = false;
    String referenced = "";
    int depth = 0;
    for (Token token : Tokens.of(part)) {
      depth += Tokens.depth(token);
      if (token.isName()) {
        texts.add(change.of(token, new Place(first, depth, referenced, afterReferences)));
        referenced = afterReferences ? Names.plain(token.text()) : referenced;
        afterReferences = depth == 0 && token.is("references");
        first = false;
      } else {
        texts.add(token.text());
      }
      if (token.is(")") && depth == 0) {
        referenced = "";
      }
    }
    return String.join("", texts);
  }
}
