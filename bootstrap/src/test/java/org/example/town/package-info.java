/** An application that stands on Knotenpunkt; what docs/embedding.md shows of it is compiled and run here. */
@NullMarked
package org.example.town;

import org.jspecify.annotations.NullMarked;
