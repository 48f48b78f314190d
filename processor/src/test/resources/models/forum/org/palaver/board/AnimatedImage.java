package org.palaver.board;

import jakarta.persistence.*;
import java.time.Duration;

@Entity
@Table(name = "animated")
public class AnimatedImage extends ImageAttachment {
  Duration playTime;

  @ManyToOne
  ImageAttachment poster;
}
