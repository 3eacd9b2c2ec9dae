/** Use cases about what towns report, and what they ask of the outside. */
@NullMarked
package org.knotenpunkt.application.report;

import org.jspecify.annotations.NullMarked;
