package org.palaver.member;

import jakarta.persistence.*;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.palaver.base.Timed;

@Entity
@Table(indexes = {@Index(columnList = "nickName, isActive DESC"), @Index(columnList = "eMail", unique = true)})
@Check(constraints = "karma >= -100")
@Comment("Who writes here")
public class Member extends Timed {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.TIME)
  UUID memberUUID;

  @NaturalId
  @Column(length = 40)
  String nickName;

  String eMail;
  boolean isActive;
  Boolean isStaffMember;
  int x1Value;
  String aBTest;
  URL URLPath;
  String iOSToken;
  Long userId2FA;
  String HTMLSignature;

  @ColumnDefault("0")
  int karma;

  @Comment("IETF tag")
  Locale preferredLocale;

  ZoneId zoneId;
  ZoneOffset zoneOffset;
  Currency tipCurrency;

  @Column(length = 700)
  URL homePage;

  LocalDate birthDate;
  Year memberSince;
  Duration onlineTime;
  Class<?> themeClass;

  @Column(secondPrecision = 3)
  Instant lastSeenAt;

  @Column(secondPrecision = 0, nullable = false)
  LocalDateTime lastPostAt;

  @Column(secondPrecision = 2)
  LocalTime digestAt;

  @Enumerated(EnumType.STRING)
  @ColumnDefault("'NEWBIE'")
  Rank standing;

  @Formula("(select count(*) from post p where p.author_id = id)")
  long postCount;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> profileFields;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Preferences preferences;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  Set<DayOfWeek> quietDays;

  @ElementCollection
  @MapKeyEnumerated(EnumType.ORDINAL)
  Map<Channel, Boolean> channelFlags;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "via")
  @Column(name = "address", length = 190)
  Map<Channel, String> addresses;

  @ManyToMany
  Set<Member> ignoredMembers;

  @ManyToMany(mappedBy = "ignoredMembers")
  Set<Member> ignoredBy;

  @OneToOne(mappedBy = "member")
  MemberSettings settings;

  public enum Rank { NEWBIE, REGULAR, VETERAN, ADMIN }

  public enum Channel { MAIL, PUSH, SMS }
}
