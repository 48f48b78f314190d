package org.palaver.chapter;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.LocalDate;

public record MeetingId(LocalDate heldOn, String chapter) implements Serializable {}
