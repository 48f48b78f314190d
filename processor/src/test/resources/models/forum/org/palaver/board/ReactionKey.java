package org.palaver.board;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

public record ReactionKey(UUID post, UUID member, String emoji) implements Serializable {}
