package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

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
}
