package org.palaver.chat;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.palaver.base.Numbered;
import org.palaver.member.Member;

@Entity
@Check(name = "not_too_long", constraints = "char_length_max <= 10000")
public class Conversation extends Numbered<Long> {
  @Column(name = "char_length_max")
  int charLengthMax;

  @ManyToMany
  @JoinTable(foreignKey = @ForeignKey(name = "fk_party_conv"), inverseForeignKey = @ForeignKey(name = "fk_party_member"))
  @OrderColumn
  List<Member> parties;

  @OneToMany(mappedBy = "conversation", orphanRemoval = true)
  @OnDelete(action = OnDeleteAction.CASCADE)
  List<Message> messages;
}
