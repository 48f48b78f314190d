package dev.skein.migration;

import dev.skein.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What a migration does, in a text that stays the same across releases, locales and JDKs.
 *
 * <p>Flyway's history keeps its sum. So a word of this text may never change, and whatever an
 * operation learns to say later appears in it only where it is said: else every user's validation
 * would fail on an update. A drop is known by its name alone, resolved or not.
 *
 * @param text the text, one line for each operation and below it one for each of its parts
 */
record Meaning(String text) {

  static Meaning of(List<Operation> operations) {
    OperationText visitor = new OperationText();
    StringBuilder text = new StringBuilder();
    for (Operation operation : operations) {
      text.append(operation.accept(visitor));
    }
    return new Meaning(text.toString());
  }

  /** The sum in Flyway's form: CRC32 over UTF-8, as Flyway's own for SQL. */
  int checksum() {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }
}
