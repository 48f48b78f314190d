package dev.skein.processor.bench;

/**
 * What a process took.
 *
 * @param cpu CPU seconds of all its threads, from its start
 * @param memory its largest resident memory in megabytes
 */
record Cost(double cpu, double memory) {}
