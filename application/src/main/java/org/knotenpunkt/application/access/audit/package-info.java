/** Who did what, for those who may look, and whether somebody has tampered with it. */
@NullMarked
package org.knotenpunkt.application.access.audit;

import org.jspecify.annotations.NullMarked;
