package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.sql.Clob;

/** A large object in a column that is described without a length. */
@Entity
public class LobColumn {
  @Id long id;

  @Lob
  @Column(name = "large_one")
  String large;

  @Lob
  @Column(nullable = false)
  byte[] bytes;

  @Lob
  @Column(name = "streamed_bytes")
  Blob streamed;

  @Column(name = "streamed_text")
  Clob text;

  @Column(length = 1000)
  Blob streamedOf1000;
}
