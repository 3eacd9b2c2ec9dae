/** What is promised of the house as a whole. */
@NullMarked
package org.knotenpunkt.bootstrap;

import org.jspecify.annotations.NullMarked;
