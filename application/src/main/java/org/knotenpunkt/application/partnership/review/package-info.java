/** Looking together whether an agreement helps, and the quality frames by which that is done. */
@NullMarked
package org.knotenpunkt.application.partnership.review;

import org.jspecify.annotations.NullMarked;
