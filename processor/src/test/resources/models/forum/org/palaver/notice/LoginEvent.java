package org.palaver.notice;

import jakarta.persistence.*;
import org.palaver.member.Member;

@Entity
@DiscriminatorValue("1")
public class LoginEvent extends LogEvent {
  @Column(length = 45)
  String ipV4OrV6;

  @ManyToOne
  Member who;
}
