package dev.skein.drift;

import dev.skein.catalogue.Catalogue;
import dev.skein.catalogue.CatalogueColumn;
import dev.skein.catalogue.CatalogueTable;
import dev.skein.dialect.Dialect;
import dev.skein.drift.Difference.What;
import dev.skein.operation.Database;
import dev.skein.schema.Column;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table on both sides.
 *
 * @param catalogue what the database has
 * @param dialect how the database says what the migrations lead to
 */
record TableComparison(Catalogue catalogue, Dialect dialect) {

  List<Difference> of(Table expected, CatalogueTable live) {
    Naming naming = Naming.of(catalogue);
    Place place = Place.table(Naming.shown(expected.name()));
    List<Difference> found = new ArrayList<>();
    comment(place, expected, live, found);
    Map<String, CatalogueColumn> there = new LinkedHashMap<>();
    live.columns().forEach(column -> there.put(naming.partNames().key(column.name()), column));
    for (Column column : expected.columns()) {
      Place at = place.part(What.COLUMN, Naming.shown(column.name()));
      CatalogueColumn other = there.remove(naming.partNames().keyOfWritten(column.name()));
      if (other == null) {
        found.add(at.missing());
      } else {
        found.addAll(
            ColumnComparison.of(at, dialect, column, other, inPrimaryKey(expected, column)));
      }
    }
    there.values().stream()
        .map(extra -> place.part(What.COLUMN, naming.partNames().shown(extra.name())).extra())
        .forEach(found::add);
    found.addAll(new PartsComparison(place, expected, live, catalogue, dialect).differences());
    return found;
  }

  private static boolean inPrimaryKey(Table table, Column column) {
    PrimaryKey key = table.primaryKey();
    return key != null && key.columns().contains(column.name());
  }

  /** Options behind a table may hold its comment. */
  private void comment(Place place, Table expected, CatalogueTable live, List<Difference> found) {
    String wanted = expected.comment() == null ? "" : expected.comment();
    String there = live.comment() == null ? "" : live.comment();
    if (catalogue.database() != Database.SQLITE
        && expected.options() == null
        && !wanted.equals(there)) {
      found.add(Comments.different(place, there, wanted));
    }
  }
}
