/** Tests of what towns report. */
@NullMarked
package org.knotenpunkt.domain.report;

import org.jspecify.annotations.NullMarked;
