/**
 * What a database looks like: tables, columns, keys, indexes and sequences as immutable values.
 *
 * <p>Names are kept as a person writes them. A name without back quotes is sent to the database
 * unquoted, so each database folds its case as it likes; a name between back quotes (<code>`Mixed
 * Case`</code>) is quoted. A table or sequence may carry its schema in front: {@code
 * billing.invoices}. This room knows {@code java.*} only.
 *
 * <p>Each build compares them all. What a record compares with by itself is put together when it is
 * first asked, which takes longer than all comparing after it; so equals is written out here.
 */
@NullMarked
package dev.skein.schema;

import org.jspecify.annotations.NullMarked;
