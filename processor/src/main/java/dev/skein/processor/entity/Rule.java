package dev.skein.processor.entity;

import java.util.Map;

/**
 * What may not stand on something.
 *
 * @param what the something, with its article
 * @param waysOut the annotations, each with what to do about it
 */
record Rule(String what, Map<String, String> waysOut) {}
