package org.palaver.chapter;

import jakarta.persistence.*;

/** Example 3, embedded: the parent's key is embedded. */
@Entity
public class RoomPhoto {
  @EmbeddedId RoomPhotoId id;

  @MapsId("room")
  @ManyToOne
  Room room;

  @Lob
  byte[] jpeg;
}
