package org.palaver.board;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.palaver.base.Node;
import org.palaver.member.Member;

@Entity
@Table(indexes = @Index(name = "idx_post_topic", columnList = "topic_id, createdAt desc"))
public class Post extends Node<Post> {
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "topic_id", foreignKey = @ForeignKey(name = "fk_post_topic"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  Topic topic;

  @ManyToOne
  Member author;

  @Column(columnDefinition = "text")
  String body;

  @Column(length = 40000)
  String source;

  @ColumnDefault("false")
  boolean isDeleted;

  @OneToMany(mappedBy = "post")
  Set<Reaction> reactions;

  @OneToMany(mappedBy = "post")
  @OrderColumn(name = "sort_no")
  List<Attachment> attachments;
}
