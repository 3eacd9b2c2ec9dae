/** Agreements: JSON API and pages. */
@NullMarked
package org.knotenpunkt.web.partnership;

import org.jspecify.annotations.NullMarked;
