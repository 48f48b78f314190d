package org.palaver.chapter;

import jakarta.persistence.*;

/** Example 3, by a class. */
@Entity
@IdClass(RoomKeyId.class)
public class RoomKey {
  @Id
  @Column(length = 8)
  String label;

  @Id
  @ManyToOne
  Room room;

  @ManyToOne
  RoomKey copyOf;
}
