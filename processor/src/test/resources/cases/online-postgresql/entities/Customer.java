package shop;

import dev.skein.annotation.Backfill;
import dev.skein.annotation.Dropped;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
    name = "customers",
    indexes = @Index(columnList = "name"),
    check = @CheckConstraint(name = "ck_visits", constraint = "visits >= 0"))
@Dropped("fax")
public class Customer {

  enum Level {
    BRONZE,
    DIAMOND,
    GOLD
  }

  @Id private Long id;

  @Column(length = 100)
  private String name;

  @Column(unique = true)
  private String email;

  @Backfill("0")
  @Column(nullable = false)
  private Integer points;

  @Column(name = "mobile")
  private String phone;

  @Enumerated(EnumType.STRING)
  private Level level;

  private long visits;

  private Integer orders;

  private boolean active = true;

  @Backfill("lower(name)")
  @Column(nullable = false, unique = true)
  private String slug;

  @ColumnDefault("gen_random_uuid()")
  private UUID token;

  @Enumerated(EnumType.STRING)
  private Level best;
}
