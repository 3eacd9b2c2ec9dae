/** Tests of what towns report. */
@NullMarked
package org.knotenpunkt.persistence.report;

import org.jspecify.annotations.NullMarked;
