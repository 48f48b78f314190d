package org.palaver.member;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

@Embeddable
public record MemberBadgeId(UUID memberId, Integer badgeId, LocalDate awardedOn) implements Serializable {}
