package org.palaver.chat;

import jakarta.persistence.*;
import java.io.Serializable;

@Embeddable
public record MessageId(long conversationId, @Column(name = "msg_no") int number) implements Serializable {}
