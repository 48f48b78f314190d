package org.palaver.chapter;

import jakarta.persistence.*;
import java.io.Serializable;

@Embeddable
public record RoomId(String chapterCode, @Column(length = 20) String roomName) implements Serializable {}
