/** A model that lives: random changes one after another, on databases with rows. */
package dev.skein.processor.walk;
