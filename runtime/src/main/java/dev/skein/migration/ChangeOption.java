package dev.skein.migration;

/** What may stand behind the type of a column of a table that already exists. */
public sealed interface ChangeOption permits ColumnOption, Backfill {}
