package dev.skein.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * What is around a command.
 *
 * @param terminal where it speaks to
 * @param output where its answer goes
 * @param environment the environment variables
 * @param directory where it was called
 * @param secrets what must not be printed
 */
record Shell(
    Terminal terminal,
    Output output,
    Map<String, String> environment,
    Path directory,
    Secrets secrets) {}
