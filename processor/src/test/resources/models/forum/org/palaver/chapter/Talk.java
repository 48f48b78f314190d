package org.palaver.chapter;

import jakarta.persistence.*;

/** Example 2, by a class: the parent has a class of its own. */
@Entity
@IdClass(TalkId.class)
public class Talk {
  @Id
  short slot;

  @Id
  @ManyToOne
  Meeting meeting;

  @ManyToOne
  Room room;
}
