package org.palaver.chat;

import jakarta.persistence.*;
import java.util.Set;
import org.palaver.member.Member;

@Entity
public class Message {
  @EmbeddedId
  MessageId id;

  @MapsId("conversationId")
  @ManyToOne
  Conversation conversation;

  @ManyToOne
  Member sender;

  @ManyToOne
  Message inReplyTo;

  @ElementCollection
  Set<MessageFlag> flags;

  @Column(nullable = false, columnDefinition = "varchar(9999)")
  String text;

  enum MessageFlag { STARRED, SPAM }
}
