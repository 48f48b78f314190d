package org.palaver.chapter;

import jakarta.persistence.*;
import java.time.LocalDate;

/** Example 1, by a class. */
@Entity
@IdClass(MeetingId.class)
public class Meeting {
  @Id
  LocalDate heldOn;

  @Id
  @ManyToOne
  Chapter chapter;

  String place;
}
