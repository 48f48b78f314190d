package dev.skein;

import java.time.Duration;

/**
 * A migration that was applied or taken back just now.
 *
 * @param version its version, or an empty text if it is a repeatable one
 * @param description what it does
 * @param took how long that took
 */
public record Change(String version, String description, Duration took) {}
