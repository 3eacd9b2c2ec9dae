/** Showing what answers come to, in the town and outside of it. */
@NullMarked
package org.knotenpunkt.application.needs.result;

import org.jspecify.annotations.NullMarked;
