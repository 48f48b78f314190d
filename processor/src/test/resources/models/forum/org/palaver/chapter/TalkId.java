package org.palaver.chapter;

import jakarta.persistence.*;
import java.io.Serializable;

public record TalkId(short slot, MeetingId meeting) implements Serializable {}
