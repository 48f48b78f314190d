package org.palaver.board;

import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.palaver.member.Member;

@Entity
@IdClass(ReactionKey.class)
public class Reaction {
  @Id
  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Post post;

  @Id
  @ManyToOne
  Member member;

  @Id
  @Column(length = 16)
  String emoji;

  Instant reactedAt;
}
