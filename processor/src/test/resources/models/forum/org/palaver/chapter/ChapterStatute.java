package org.palaver.chapter;

import jakarta.persistence.*;

/** Example 4, mapped. */
@Entity
public class ChapterStatute {
  @Id
  String chapterCode;

  @MapsId
  @OneToOne
  Chapter chapter;

  String text;
}
