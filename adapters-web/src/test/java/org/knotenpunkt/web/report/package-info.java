/** Tests of what towns report. */
@NullMarked
package org.knotenpunkt.web.report;

import org.jspecify.annotations.NullMarked;
