package io.thingsplatform.dao.device;

import jakarta.persistence.*;

@Embeddable
public record Threshold(Double low, Double high, @Enumerated(EnumType.STRING) @Column(length = 12) Severity severity) {
    public enum Severity { INFO, WARNING, CRITICAL }
}
