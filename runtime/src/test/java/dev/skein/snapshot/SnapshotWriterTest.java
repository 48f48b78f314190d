package dev.skein.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SnapshotWriterTest {

  @Test
  void theFileIsReadableAndEachFactOnItsLine() {
    assertThat(SnapshotWriter.write(Examples.shop()))
        .isEqualTo(
            """
            # The schema that this module's migrations lead to. Skein reads and writes this file: commit
            # it together with the migration that it came with. The letters keep what belongs to different
            # tables apart, so that git merges it.
            format: 1

            # a
            # b
            # c

            table customers:
              entity: com.acme.Customer
              columns:
                id: {type: varchar(255), nullable: false, member: id}
              primaryKey:
                pk_customers: {columns: [id]}

            # d
            # e
            # f
            # g
            # h
            # i
            # j
            # k
            # l
            # m
            # n
            # o

            table orders:
              entity: com.acme.Order
              comment: What was ordered.
              columns:
                id: {type: bigint, nullable: false, member: id}
                status: {type: "enum(NEW, PAID) length 20 check ck_orders_status", nullable: false, default: "'NEW'", member: status, enum: [NEW, PAID]}
                total: {type: "numeric(38, 2)", comment: "with tax: always", member: total}
                customer_id: {type: varchar(255), member: customer}
              primaryKey:
                pk_orders: {columns: [id]}
              uniques:
                uk_orders_total: {columns: [total, status]}
              foreignKeys:
                fk_orders_customer_id: {columns: [customer_id], references: customers, referencedColumns: [id], onDelete: set null}
              indexes:
                ix_orders_customer_id: {columns: [customer_id, id desc]}
              checks:
                ck_orders_total: {condition: "total >= 0"}

            sequence orders_SEQ: {start: 1, increment: 50}

            # p
            # q
            # r
            # s
            # t
            # u
            # v
            # w
            # x
            # y
            # z
            # other
            """);
  }

  @Test
  void aTableStandsUnderTheLetterOfItsOwnName() {
    String text =
        SnapshotWriter.write(
            Examples.of(
                Examples.table("billing.invoices"),
                Examples.table("`Übersicht`"),
                Examples.table("Items")));

    assertThat(text)
        .contains("# i\n\ntable billing.invoices:\n")
        .contains("\n\ntable Items:\n")
        .contains("# other\n\n\"table `Übersicht`\":\n");
  }

  @Test
  void aConverterStandsUnderTheLetterOfItsClass() {
    String text =
        SnapshotWriter.write(
            Examples.of(Examples.table("items"))
                .withConverters(Set.of("com.acme.Money.ToNumber", "com.acme.MoneyConverter")));

    assertThat(text)
        .contains("# m\n\nconverter com.acme.MoneyConverter: autoApply\n\n# n\n")
        .contains("# t\n\nconverter com.acme.Money.ToNumber: autoApply\n\n# u\n");
  }

  @Test
  void noLocaleChangesTheText() {
    String text = SnapshotWriter.write(Examples.shop());
    Locale usual = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(SnapshotWriter.write(Examples.shop())).isEqualTo(text);
      }
    } finally {
      Locale.setDefault(usual);
    }
  }
}
