package org.palaver.board;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Attachment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @ManyToOne
  Post post;

  @Column(unique = true)
  String storageKey;

  @ElementCollection
  Set<String> keywords;
}
