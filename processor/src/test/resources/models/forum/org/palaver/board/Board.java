package org.palaver.board;

import jakarta.persistence.*;
import java.util.Locale;
import java.util.Map;
import org.palaver.base.Node;
import org.palaver.member.Badge;
import org.palaver.member.Member;

@Entity
@Table(name = "boards", uniqueConstraints = @UniqueConstraint(columnNames = {"slug", "parent_id"}))
public class Board extends Node<Board> {
  @Column(nullable = false, length = 80)
  String slug;

  @ElementCollection
  @CollectionTable(name = "board_texts", joinColumns = @JoinColumn(name = "board_id"), uniqueConstraints = @UniqueConstraint(columnNames = {"board_id", "title"}))
  @MapKeyColumn(name = "lang")
  Map<Locale, Texts> texts;

  @ManyToMany
  @MapKey(name = "nickName")
  Map<String, Member> moderators;

  @ManyToMany
  @MapKeyJoinColumn(name = "badge_id")
  @JoinTable(name = "board_champion")
  Map<Badge, Member> champions;

  @Transient
  String path;
}
