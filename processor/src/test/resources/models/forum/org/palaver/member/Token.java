package org.palaver.member;

import jakarta.persistence.*;

public record Token(String text) {}
