/** Lets offices of networks read what towns have agreed, while it is released to them. */
@NullMarked
package org.knotenpunkt.application.partnership.release;

import org.jspecify.annotations.NullMarked;
