/** What entities become, and what is said when they cannot. */
package dev.skein.processor.mapping;
