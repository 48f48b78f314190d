package dev.skein.processor.equality.step;

import dev.skein.operation.Database;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of some entities, from one mapping to a neighbour.
 *
 * @param name what changes, in words
 * @param file the file it stands in
 * @param number a number of three digits that is in the names of its classes, so that its tables
 *     are told from those of other steps
 * @param before the classes before
 * @param after the classes after
 * @param remarks what holds for this step in particular, each with its reason
 */
record Step(
    String name,
    String file,
    int number,
    String before,
    String after,
    Map<Remark, String> remarks) {

  /** What may hold for a step in particular. */
  enum Remark {
    /** Skein does not do it right yet; to be taken away when it does. */
    GAP,
    /** Hibernate cannot create it on H2. */
    NOT_ON_H2,
    /** Hibernate cannot create it on MySQL and MariaDB. */
    NOT_ON_MYSQL_OR_MARIADB,
    /** Hibernate cannot create it on SQLite, or not what the model says. */
    NOT_ON_SQLITE,
    /** Rows cannot follow it by themselves: a person has to say what becomes of them. */
    WITHOUT_ROWS,
    /** Rows cannot go back by themselves. */
    BACK_WITHOUT_ROWS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final Set<Database> MYSQL_KIN = Set.of(Database.MYSQL, Database.MARIADB);

  /** A name with the three digits of a step in it. */
  private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)(\\d{3})(?!\\d)");

  /** Whether it can be taken on a kind of database. */
  boolean suits(Database kind) {
    return !(kind == Database.H2 && has(Remark.NOT_ON_H2))
        && !(kind == Database.SQLITE && has(Remark.NOT_ON_SQLITE))
        && !(MYSQL_KIN.contains(kind) && has(Remark.NOT_ON_MYSQL_OR_MARIADB));
  }

  boolean has(Remark remark) {
    return remarks.containsKey(remark);
  }

  /** The package of its classes. */
  String packageName() {
    return "step.of" + number;
  }

  /** The source of one side: a class for each declared there, all in one file. */
  String source(String classes) {
    return "package %s;\n%s\n%s".formatted(packageName(), IMPORTS, classes);
  }

  /** Whether something of that name, a table or what is told of one, belongs to this step. */
  boolean owns(String told) {
    Matcher matcher = NUMBERED.matcher(told);
    return matcher.find() && matcher.group(1).equals(String.valueOf(number));
  }

  @Override
  public String toString() {
    return name + " (" + file + ")";
  }

  private static final String IMPORTS =
      String.join(
          "\n",
          List.of(
              "import dev.skein.annotation.*;",
              "import jakarta.persistence.*;",
              "import jakarta.persistence.Version;",
              "import jakarta.validation.constraints.*;",
              "import java.io.Serializable;",
              "import java.math.*;",
              "import java.time.*;",
              "import java.util.*;",
              "import org.hibernate.Length;",
              "import org.hibernate.annotations.Check;",
              "import org.hibernate.annotations.ColumnDefault;",
              "import org.hibernate.annotations.Comment;",
              "import org.hibernate.annotations.JdbcTypeCode;",
              "import org.hibernate.annotations.NaturalId;",
              "import org.hibernate.annotations.OnDelete;",
              "import org.hibernate.annotations.OnDeleteAction;",
              "import org.hibernate.annotations.SoftDelete;",
              "import org.hibernate.annotations.SoftDeleteType;",
              "import org.hibernate.type.NumericBooleanConverter;",
              "import org.hibernate.type.SqlTypes;",
              "import org.hibernate.type.YesNoConverter;"));
}
