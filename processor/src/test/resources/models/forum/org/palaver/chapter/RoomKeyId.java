package org.palaver.chapter;

import jakarta.persistence.*;
import java.io.Serializable;

public record RoomKeyId(String label, RoomId room) implements Serializable {}
