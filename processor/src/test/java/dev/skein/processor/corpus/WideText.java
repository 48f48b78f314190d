package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A text that leaves no room for others in a row of MySQL. */
@Entity
public class WideText {
  @Id long id;

  @Column(length = 16000)
  String textOf16000;
}
