package org.palaver.member;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class MemberBadge {
  @EmbeddedId MemberBadgeId id;

  @ManyToOne
  @MapsId("memberId")
  Member member;

  @ManyToOne(optional = false)
  @MapsId("badgeId")
  Badge badge;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.SET_NULL)
  Member awardedBy;
}
