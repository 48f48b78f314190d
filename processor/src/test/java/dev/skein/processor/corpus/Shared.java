package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/** Columns that two members share, and members that entities share. */
public final class Shared {

  private Shared() {}

  @Entity(name = "SharedTarget")
  static class Target {
    @Id Long id;
  }

  @Entity(name = "SharedColumns")
  static class Columns {
    @Id Long id;

    @ManyToOne Target writes;

    @Column(name = "writes_id", insertable = false, updatable = false)
    long reads;

    @Column(name = "written_id")
    long written;

    @ManyToOne
    @JoinColumn(name = "written_id", insertable = false, updatable = false)
    Target read;

    @Column(name = "firm_id", nullable = false)
    Long firm;

    @ManyToOne
    @JoinColumn(name = "firm_id", insertable = false, updatable = false)
    Target firmRead;

    @Column(name = "mandatory_id", insertable = false, updatable = false)
    Long mandatoryRead;

    @ManyToOne(optional = false)
    @JoinColumn(name = "mandatory_id")
    Target mandatory;

    @Column(name = "single_id", insertable = false, updatable = false)
    Long singleRead;

    @OneToOne
    @JoinColumn(name = "single_id", nullable = false)
    Target single;

    @ManyToOne
    @JoinColumn(name = "twice_id")
    Target twice;

    @ManyToOne
    @JoinColumn(name = "twice_id", insertable = false, updatable = false, nullable = false)
    Target twiceRead;

    @ManyToOne
    @JoinColumn(name = "loose_id", insertable = false, updatable = false)
    Target looseRead;

    @ManyToOne(optional = false)
    @JoinColumn(name = "loose_id")
    Target looseWritten;

    @Column(name = "text", insertable = false, updatable = false, length = 10, nullable = false)
    String textRead;

    @Column(name = "text")
    String text;
  }

  @MappedSuperclass
  abstract static class Base {
    @Id Long id;
    @Version int version;
    @ManyToOne Target owner;
    @Transient String notStored;
    transient String notStoredEither;
    String inherited;

    @Column(name = "sharedText", insertable = false, updatable = false, length = 5)
    String zShared;
  }

  @Entity(name = "SharedOne")
  static class One extends Base {
    String own;

    @Column(name = "sharedText", length = 9)
    String aShared;
  }

  @Entity(name = "SharedTwo")
  static class Two extends Base {
    String own;
  }

  @Entity(name = "SharedProperties")
  static class Properties {
    private Long id;
    private int unsaid;
    private int said;
    private Target target;

    @Id
    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    public int getUnsaid() {
      return unsaid;
    }

    public void setUnsaid(int unsaid) {
      this.unsaid = unsaid;
    }

    @Column(name = "is_said")
    public int getSaid() {
      return said;
    }

    public void setSaid(int said) {
      this.said = said;
    }

    @ManyToOne
    public Target getTarget() {
      return target;
    }

    public void setTarget(Target target) {
      this.target = target;
    }
  }
}
