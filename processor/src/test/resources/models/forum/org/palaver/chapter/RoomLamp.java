package org.palaver.chapter;

import jakarta.persistence.*;

/** Example 6, the association is the id. */
@Entity
@IdClass(RoomId.class)
public class RoomLamp {
  @Id
  @OneToOne
  Room room;

  int watts;
}
