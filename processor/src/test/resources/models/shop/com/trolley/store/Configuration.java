package com.trolley.store;

import com.trolley.base.SequencedEntity;
import com.trolley.base.Status;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "MERCHANT_CONFIGURATION")
class Configuration extends SequencedEntity {
  @ManyToOne
  private MerchantStore store;

  @Column(name = "CONFIG_KEY")
  private String key;

  @Column(name = "CONFIG_TEXT", length = 100_000)
  private String content;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "CONFIG_KIND", length = 16)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Status status;

  enum Kind { INTEGRATION, SHOP, CONFIG }

  /** What was set before. */
  @Entity
  @Table(name = "CONFIGURATION_PAST")
  static class Past {
    @Id
    @GeneratedValue
    private long id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Configuration configuration;

    @Column(columnDefinition = "varchar(200)")
    private String was;
  }
}
