package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/**
 * Entities that are read by a query of their own: no table keeps them, nothing can point to one.
 */
public final class Queries {

  private Queries() {}

  @Entity(name = "QuSale")
  static class Sale {
    @Id long id;
    String product;
    int amount;
  }

  @Entity(name = "QuTotal")
  @Immutable
  @Subselect("select product, sum(amount) as amount from QuSale group by product")
  @Synchronize("QuSale")
  @Table(
      name = "qu_totals",
      indexes = @Index(columnList = "amount"),
      uniqueConstraints = @UniqueConstraint(columnNames = "amount"))
  static class Total {
    @Id @GeneratedValue Long id;

    @Column(unique = true)
    String product;

    int amount;
    @ManyToOne Sale first;
    @ElementCollection List<String> remarks;

    @OneToMany
    @JoinTable(name = "qu_total_sales")
    List<Sale> sales;
  }

  @Entity(name = "QuReport")
  static class Report {
    @Id long id;
    @ManyToOne Total total;
    @OneToOne Total best;
    @ManyToMany List<Total> totals;
    @ElementCollection Map<Total, String> words;

    @OneToMany
    @JoinColumn(name = "report_id")
    List<Total> inQuery;
  }

  @Entity(name = "QuPart")
  @Inheritance(strategy = InheritanceType.JOINED)
  @Subselect("select 1 as id, 'x' as name")
  static class Part {
    @Id long id;
    String name;
  }

  @Entity(name = "QuWheel")
  static class Wheel extends Part {
    int spokes;
  }
}
