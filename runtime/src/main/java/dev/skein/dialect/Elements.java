package dev.skein.dialect;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropUnique;
import dev.skein.operation.Operation;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.MadeValue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation on a table is about, in names that are equal if they may be one to a database.
 *
 * @param tables the tables: its own, and the one that a foreign key points to
 * @param columns the columns that come, change or go
 * @param names the constraints and indexes that come or go
 * @param used the columns that a key or an index that comes is made of; any, for a check
 * @param gone the column that goes
 * @param read whether an expression may read any column of any table, as it is then
 */
record Elements(
    Set<String> tables,
    Set<String> columns,
    Set<String> names,
    Set<String> used,
    Set<String> gone,
    boolean read) {

  /** A table or a column that nobody knows. */
  private static final String ANY = "*";

  static Elements of(Operation operation, Dialect dialect) {
    Set<String> tables = new LinkedHashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    String table = Objects.requireNonNull(TableSteps.table(operation));
    tables.add(Identifiers.key(table));
    ForeignKey key = foreignKey(operation);
    if (key != null) {
      tables.add(Identifiers.key(key.referencedTable()));
    } else if (operation instanceof DropForeignKey || reads(operation)) {
      tables.add(ANY);
    }
    if (operation instanceof AddColumn add) {
      add(columns, names, dialect, add.column());
    } else if (operation instanceof AlterColumn alter) {
      add(columns, names, dialect, alter.before());
      add(columns, names, dialect, alter.after());
    } else if (operation instanceof DropColumn drop) {
      columns.add(Identifiers.key(drop.name()));
    } else {
      names.add(Identifiers.key(name(operation)));
    }
    Set<String> gone = operation instanceof DropColumn ? columns : Set.of();
    return new Elements(tables, columns, names, used(operation), gone, reads(operation));
  }

  private static Set<String> used(Operation operation) {
    if (operation instanceof AddCheck) {
      return Set.of(ANY);
    }
    Set<String> used = new LinkedHashSet<>();
    usedColumns(operation).forEach(column -> used.add(Identifiers.key(column)));
    return used;
  }

  private static List<String> usedColumns(Operation operation) {
    if (operation instanceof AddPrimaryKey add) {
      return add.primaryKey().columns();
    }
    if (operation instanceof AddUnique add) {
      return add.uniqueConstraint().columns();
    }
    if (operation instanceof AddForeignKey add) {
      return add.foreignKey().columns();
    }
    return operation instanceof CreateIndex create ? create.index().columnNames() : List.of();
  }

  private static boolean reads(Operation operation) {
    if (operation instanceof AddColumn add) {
      return isExpression(add.backfill());
    }
    return operation instanceof AlterColumn alter && isExpression(alter.backfill());
  }

  private static boolean isExpression(@Nullable String backfill) {
    return backfill != null && !Constants.is(backfill) && MadeValue.of(backfill).isEmpty();
  }

  private static void add(Set<String> columns, Set<String> names, Dialect dialect, Column column) {
    columns.add(Identifiers.key(column.name()));
    dialect.check(column).map(CheckConstraint::name).map(Identifiers::key).ifPresent(names::add);
  }

  /** The foreign key that comes or goes, or null. */
  static @Nullable ForeignKey foreignKey(Operation operation) {
    if (operation instanceof AddForeignKey add) {
      return add.foreignKey();
    }
    return operation instanceof DropForeignKey drop ? drop.dropped() : null;
  }

  private static String name(Operation operation) {
    if (operation instanceof AddPrimaryKey change) {
      return change.primaryKey().name();
    }
    if (operation instanceof DropPrimaryKey change) {
      return change.name();
    }
    if (operation instanceof AddUnique change) {
      return change.uniqueConstraint().name();
    }
    if (operation instanceof DropUnique change) {
      return change.name();
    }
    if (operation instanceof AddForeignKey change) {
      return change.foreignKey().name();
    }
    if (operation instanceof DropForeignKey change) {
      return change.name();
    }
    if (operation instanceof AddCheck change) {
      return change.checkConstraint().name();
    }
    if (operation instanceof DropCheck change) {
      return change.name();
    }
    return operation instanceof CreateIndex change
        ? change.index().name()
        : ((DropIndex) operation).name();
  }

  /** Whether it is about a column, and not about a constraint or an index. */
  boolean areOfColumn() {
    return !columns.isEmpty();
  }

  /** Whether a later operation on the table finds what this one made, or is in its way. */
  boolean meet(Elements later) {
    return intersect(columns, later.columns)
        || intersect(names, later.names)
        || intersect(used, later.gone)
        || (used.contains(ANY) && !later.gone.isEmpty());
  }

  /** Whether operations on two tables may not change their order. */
  boolean depend(Elements other) {
    return intersect(tables, other.tables)
        || intersect(names, other.names)
        || tables.contains(ANY)
        || other.tables.contains(ANY);
  }

  Elements and(Elements other) {
    return new Elements(
        union(tables, other.tables),
        union(columns, other.columns),
        union(names, other.names),
        union(used, other.used),
        union(gone, other.gone),
        read || other.read);
  }

  private static boolean intersect(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }
}
