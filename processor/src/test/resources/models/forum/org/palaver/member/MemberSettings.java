package org.palaver.member;

import jakarta.persistence.*;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class MemberSettings {
  @Id UUID id;

  @OneToOne(optional = false)
  @MapsId
  @OnDelete(action = OnDeleteAction.CASCADE)
  Member member;

  @Convert(converter = TokenConverter.class)
  @Column(length = 64)
  Token apiToken;

  @Embedded
  @Convert(attributeName = "token", converter = TokenConverter.class)
  @Convert(attributeName = "span.length", converter = MinutesConverter.class)
  Access access;

  @ElementCollection
  @Convert(attributeName = "key", converter = TokenConverter.class)
  @Convert(attributeName = "value", converter = MinutesConverter.class)
  Map<Token, Duration> sessionTimes;

  @ElementCollection
  @Convert(attributeName = "token", converter = TokenConverter.class)
  List<Access> formerAccesses;
}
