/** Tests of action plans. */
@NullMarked
package org.knotenpunkt.domain.partnership.plan;

import org.jspecify.annotations.NullMarked;
