package org.palaver.chapter;

import jakarta.persistence.*;
import java.io.Serializable;

@Embeddable
public record RoomPhotoId(int no, RoomId room) implements Serializable {}
