package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums. */
@Entity
public class Enums {

  /** In an order that is not the alphabet's. */
  public enum Status {
    OPEN,
    PAID,
    CANCELLED
  }

  /** With a constant that is a class of its own. */
  public enum Shape {
    ROUND {
      @Override
      int corners() {
        return 0;
      }
    },
    SQUARE;

    int corners() {
      return 4;
    }
  }

  /** Single letters. */
  public enum Grade {
    A,
    B
  }

  @Id long id;
  Status unsaid;
  DayOfWeek weekday;
  @Enumerated Status silent;

  @Enumerated(EnumType.ORDINAL)
  @Column(nullable = false)
  Status asOrdinal;

  @Enumerated(EnumType.STRING)
  Status asString;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, nullable = false)
  Status stringOf20;

  @Enumerated(EnumType.STRING)
  @Column(length = 1)
  Grade letter;

  @Enumerated(EnumType.STRING)
  Shape shape;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Status plainText;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Status plainNumber;

  @Column(columnDefinition = "integer")
  Status ordinalByDefinition;

  /** With values of its own. */
  public enum Level {
    LOW(5),
    HIGH(9);

    @EnumeratedValue final int number;

    Level(int number) {
      this.number = number;
    }
  }

  /** The same, in fewer bytes. */
  public enum Rank {
    FIRST(1),
    LAST(99);

    @EnumeratedValue final byte number;

    Rank(int number) {
      this.number = (byte) number;
    }
  }

  /** With texts of its own. */
  public enum Colour {
    RED("r"),
    BLUE("b");

    @EnumeratedValue final String letter;

    Colour(String letter) {
      this.letter = letter;
    }
  }

  Level level;

  @Enumerated(EnumType.ORDINAL)
  @Column(nullable = false)
  Level sameLevel;

  Rank rankOfAll;

  @Enumerated(EnumType.STRING)
  Colour colour;

  @Enumerated(EnumType.STRING)
  @Column(length = 1)
  Colour colourOf1;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Status unsaidAsText;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 10)
  Status unsaidAsFixedText;

  Many many;

  /** With more constants than a TINYINT counts. */
  public enum Many {
    C0,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8,
    C9,
    C10,
    C11,
    C12,
    C13,
    C14,
    C15,
    C16,
    C17,
    C18,
    C19,
    C20,
    C21,
    C22,
    C23,
    C24,
    C25,
    C26,
    C27,
    C28,
    C29,
    C30,
    C31,
    C32,
    C33,
    C34,
    C35,
    C36,
    C37,
    C38,
    C39,
    C40,
    C41,
    C42,
    C43,
    C44,
    C45,
    C46,
    C47,
    C48,
    C49,
    C50,
    C51,
    C52,
    C53,
    C54,
    C55,
    C56,
    C57,
    C58,
    C59,
    C60,
    C61,
    C62,
    C63,
    C64,
    C65,
    C66,
    C67,
    C68,
    C69,
    C70,
    C71,
    C72,
    C73,
    C74,
    C75,
    C76,
    C77,
    C78,
    C79,
    C80,
    C81,
    C82,
    C83,
    C84,
    C85,
    C86,
    C87,
    C88,
    C89,
    C90,
    C91,
    C92,
    C93,
    C94,
    C95,
    C96,
    C97,
    C98,
    C99,
    C100,
    C101,
    C102,
    C103,
    C104,
    C105,
    C106,
    C107,
    C108,
    C109,
    C110,
    C111,
    C112,
    C113,
    C114,
    C115,
    C116,
    C117,
    C118,
    C119,
    C120,
    C121,
    C122,
    C123,
    C124,
    C125,
    C126,
    C127,
    C128,
    C129
  }
}
