package dev.skein.processor.corpus;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** Rows that stay when what they keep is removed. */
public final class SoftDeleted {

  private SoftDeleted() {}

  @Entity
  @SoftDelete
  static class SoftPlain {
    @Id long id;
    String text;
  }

  @Entity
  @SoftDelete(strategy = SoftDeleteType.ACTIVE)
  static class SoftActive {
    @Id long id;
  }

  @Entity
  @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
  static class SoftMoment {
    @Id long id;
  }

  @Entity
  @SoftDelete(columnName = "isGone", comment = "whether it is gone")
  static class SoftNamed {
    @Id long id;
  }

  @Entity
  @SoftDelete(columnName = "`Gone`")
  static class SoftQuoted {
    @Id long id;
  }

  @Entity
  @SoftDelete(converter = YesNoConverter.class)
  static class SoftYesNo {
    @Id long id;
  }

  @Entity
  @SoftDelete(converter = TrueFalseConverter.class, strategy = SoftDeleteType.ACTIVE)
  static class SoftTrueFalse {
    @Id long id;
  }

  @Entity
  @SoftDelete(converter = NumericBooleanConverter.class, strategy = SoftDeleteType.ACTIVE)
  static class SoftNumber {
    @Id long id;
  }

  @MappedSuperclass
  @SoftDelete(columnName = "goneAbove")
  static class SoftAbove {
    @Id long id;
    @ElementCollection Set<String> aboveTexts;
  }

  @Entity
  static class SoftBelow extends SoftAbove {
    @ElementCollection Set<String> belowTexts;
  }

  @SoftDelete(columnName = "goneByMeta")
  @Retention(RetentionPolicy.RUNTIME)
  @interface Keep {}

  @Entity
  @Keep
  static class SoftByMeta {
    @Id long id;
  }

  @Entity
  @SoftDelete
  static class SoftSingle {
    @Id long id;
  }

  @Entity
  static class SoftSingleSub extends SoftSingle {
    int number;
  }

  @Entity
  @SoftDelete
  @Inheritance(strategy = InheritanceType.JOINED)
  static class SoftJoined {
    @Id long id;
  }

  @Entity
  static class SoftJoinedSub extends SoftJoined {
    int number;
    @ElementCollection Set<String> joinedTexts;
  }

  @Entity
  @SoftDelete
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class SoftPerClass {
    @Id long id;
  }

  @Entity
  static class SoftPerClassSub extends SoftPerClass {
    int number;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class HardRoot {
    @Id long id;
  }

  @Entity
  @SoftDelete(columnName = "ofCollectionsOnly")
  static class SoftSubOfHard extends HardRoot {
    @ElementCollection List<String> subTexts;
  }

  @Entity
  @SoftDelete
  @SecondaryTable(name = "soft_second")
  static class SoftSecond {
    @Id long id;

    @Column(table = "soft_second")
    String kept;
  }

  @Entity
  @SoftDelete(columnName = "gone")
  static class SoftCollections {
    @Id long id;
    @ElementCollection Set<String> texts;
    @ElementCollection List<String> bag;
    @ElementCollection @OrderColumn List<String> ordered;
    @ElementCollection Map<String, Integer> numbers;
    @ManyToMany Set<SoftTarget> many;

    @ManyToMany
    @JoinTable(name = "soft_many")
    @SoftDelete(columnName = "goneFromMany")
    Set<SoftTarget> manyOther;

    @OneToMany
    @JoinTable(name = "soft_own")
    Set<SoftTarget> own;

    @OneToMany
    @JoinColumn(name = "in_target")
    Set<SoftTarget> inTarget;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinTable(name = "soft_ordered")
    @OrderColumn
    List<SoftTarget> orderedTargets;
  }

  @Entity
  static class SoftTarget {
    @Id long id;
  }

  @Entity
  static class HardCollections {
    @Id long id;

    @ElementCollection @SoftDelete Set<String> texts;

    @ElementCollection
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "goneAt")
    List<String> bag;

    @ManyToMany
    @SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = YesNoConverter.class)
    List<SoftTarget> many;

    @ManyToMany Set<SoftInverse> bySoft;
    @ManyToMany Set<HardInverse> byHard;
  }

  @Entity
  @SoftDelete(columnName = "goneByInverse")
  static class SoftInverse {
    @Id long id;

    @ManyToMany(mappedBy = "bySoft")
    Set<HardCollections> owners;
  }

  @Entity
  static class HardInverse {
    @Id long id;

    @ManyToMany(mappedBy = "byHard")
    @SoftDelete(columnName = "goneByMember")
    Set<HardCollections> owners;
  }
}
