/** Tests of what towns report. */
@NullMarked
package org.knotenpunkt.application.report;

import org.jspecify.annotations.NullMarked;
