package org.palaver.board;

import jakarta.persistence.*;

@Embeddable
public record Texts(@Column(length = 120, nullable = false) String title, @Column(length = 2000) String description) {}
