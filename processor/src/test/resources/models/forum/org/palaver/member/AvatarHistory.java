package org.palaver.member;

import jakarta.persistence.*;
import org.palaver.base.OwnedBy;

/** What a friendship's picture was. */
@Entity
public class AvatarHistory extends OwnedBy<Member, Long> {
  @ManyToOne
  Friendship seenIn;

  @Lob
  byte[] picture;

  @Lob
  String svgText;

  @Column(length = 5000)
  byte[] thumbNail;
}
