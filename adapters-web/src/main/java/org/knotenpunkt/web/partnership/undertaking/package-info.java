/** How undertakings are called and where they are shown, wherever pages about agreements name them. */
@NullMarked
package org.knotenpunkt.web.partnership.undertaking;

import org.jspecify.annotations.NullMarked;
