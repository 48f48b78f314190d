/** Skein's schema against the one Hibernate creates from the same entities. */
package dev.skein.processor.equality;
