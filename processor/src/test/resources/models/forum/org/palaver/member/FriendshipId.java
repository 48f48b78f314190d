package org.palaver.member;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

public record FriendshipId(UUID fromMember, UUID toMember) implements Serializable {}
