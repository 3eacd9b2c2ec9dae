/** Reading what is done for the goals of agreements and for needs; and the port by which other features tell it. */
@NullMarked
package org.knotenpunkt.application.partnership.undertaking;

import org.jspecify.annotations.NullMarked;
