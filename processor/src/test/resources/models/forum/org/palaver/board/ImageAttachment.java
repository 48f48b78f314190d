package org.palaver.board;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
public class ImageAttachment extends Attachment {
  @Check(constraints = "width > 0")
  int width;

  @Check(constraints = "height > 0")
  int height;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  byte[] exif;
}
