package org.palaver.chapter;

import jakarta.persistence.*;

/** A local group; those below are the examples of derived identities. */
@Entity
public class Chapter {
  @Id
  @Column(length = 12)
  String code;

  String city;
}
