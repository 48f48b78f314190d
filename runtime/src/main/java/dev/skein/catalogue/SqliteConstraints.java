package dev.skein.catalogue;

import dev.skein.stored.ConstraintText;
import dev.skein.stored.TableText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The constraints in the text of one table, each of which is taken once. */
final class SqliteConstraints {

  private final List<ConstraintText> left;

  private SqliteConstraints(List<ConstraintText> left) {
    this.left = left;
  }

  /** Those of a statement; none where it is not understood, as that of a virtual table. */
  static SqliteConstraints in(String createTable) {
    try {
      return new SqliteConstraints(
          new ArrayList<>(ConstraintText.of(TableText.parse(createTable))));
    } catch (IllegalArgumentException e) {
      return new SqliteConstraints(new ArrayList<>());
    }
  }

  List<ConstraintText> checks() {
    return left.stream().filter(each -> each.keyword().equals("check")).toList();
  }

  /** The name of the next key of a kind on some columns, or null if it has none. */
  @Nullable String takeName(String keyword, List<String> columns) {
    Iterator<ConstraintText> each = left.iterator();
    while (each.hasNext()) {
      ConstraintText constraint = each.next();
      if (keyword(constraint).equals(keyword) && same(constraint.columns(), columns)) {
        each.remove();
        return constraint.name();
      }
    }
    return null;
  }

  private static String keyword(ConstraintText constraint) {
    return constraint.keyword().equals("references") ? "foreign" : constraint.keyword();
  }

  private static boolean same(List<String> some, List<String> others) {
    return String.join("\n", some)
        .toLowerCase(Locale.ROOT)
        .equals(String.join("\n", others).toLowerCase(Locale.ROOT));
  }
}
