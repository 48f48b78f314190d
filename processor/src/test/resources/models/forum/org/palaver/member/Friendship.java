package org.palaver.member;

import jakarta.persistence.*;
import java.time.LocalDateTime;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.CreationTimestamp;

@Entity
@IdClass(FriendshipId.class)
@Check(name = "not_with_oneself", constraints = "from_member_memberuuid <> to_member_memberuuid")
public class Friendship {
  @Id
  @ManyToOne
  @JoinColumn(name = "from_member_memberuuid")
  Member fromMember;

  @Id
  @ManyToOne
  @JoinColumn(name = "to_member_memberuuid")
  Member toMember;

  @CreationTimestamp
  @Column(updatable = false)
  LocalDateTime since;

  boolean isMutual;
}
