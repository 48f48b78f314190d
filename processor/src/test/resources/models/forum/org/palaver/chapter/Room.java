package org.palaver.chapter;

import jakarta.persistence.*;

/** Example 1, embedded. */
@Entity
public class Room {
  @EmbeddedId RoomId id;

  @MapsId("chapterCode")
  @ManyToOne
  Chapter chapter;

  int seats;
}
