/** The demonstration: real towns and schools, as far as they are publicly known, with invented people in them. */
@NullMarked
package org.knotenpunkt.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
