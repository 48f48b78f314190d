package dev.skein.processor.diff;

import dev.skein.operation.Operation;
import java.util.List;

/**
 * What changes in a table that stays, by the step in which it has to be done. Each step is done for
 * all tables before the next.
 *
 * @param unlink foreign keys that go, and those that hinder another change
 * @param clear keys, constraints and indexes that go
 * @param rename keys, constraints and indexes that keep all but their name
 * @param shape columns that come or change, keys and constraints that come, and the comment
 * @param link foreign keys and indexes that come
 * @param shed columns that go
 */
record TableChanges(
    List<Operation> unlink,
    List<Operation> clear,
    List<Operation> rename,
    List<Operation> shape,
    List<Operation> link,
    List<Operation> shed) {}
