package org.palaver.chapter;

import jakarta.persistence.*;

/** Example 5, by the parent's class. */
@Entity
@IdClass(MeetingId.class)
public class MeetingMinutes {
  @Id
  @OneToOne
  Meeting meeting;

  @Lob
  String text;
}
