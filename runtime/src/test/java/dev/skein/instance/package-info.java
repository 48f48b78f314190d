/** Instances of an application, each a JVM of its own, that can be held at a barrier and killed. */
@NullMarked
package dev.skein.instance;

import org.jspecify.annotations.NullMarked;
