package org.palaver.board;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record BallotId(int pollNo, UUID voter) implements Serializable {}
