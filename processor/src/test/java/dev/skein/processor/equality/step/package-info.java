/**
 * From each mapping to a neighbour: an upgraded database is the one Hibernate creates from the
 * entities after, a downgraded one that of the entities before, and rows are kept. The cases are in
 * {@code src/test/resources/steps}.
 */
package dev.skein.processor.equality.step;
