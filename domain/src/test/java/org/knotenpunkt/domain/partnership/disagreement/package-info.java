/** What disagreements allow and refuse. */
@NullMarked
package org.knotenpunkt.domain.partnership.disagreement;

import org.jspecify.annotations.NullMarked;
