package org.palaver.notice;

import jakarta.persistence.*;
import org.palaver.board.Post;

@Entity
@DiscriminatorValue("M")
public class MentionNotice extends Notice {
  @ManyToOne(optional = false)
  Post inPost;

  int offsetInText;
}
