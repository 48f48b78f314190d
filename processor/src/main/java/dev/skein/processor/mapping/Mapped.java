package dev.skein.processor.mapping;

import dev.skein.processor.model.Intent;
import dev.skein.snapshot.Snapshot;

/**
 * What the entities ask for.
 *
 * @param snapshot the schema they lead to, and where each of its parts comes from
 * @param intent what they say of the past and of rows that are there
 */
public record Mapped(Snapshot snapshot, Intent intent) {}
