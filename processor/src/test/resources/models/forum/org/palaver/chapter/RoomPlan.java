package org.palaver.chapter;

import jakarta.persistence.*;

/** Example 6, mapped. */
@Entity
public class RoomPlan {
  @EmbeddedId RoomId id;

  @MapsId
  @OneToOne
  Room room;

  @OneToOne
  RoomKey masterKey;
}
