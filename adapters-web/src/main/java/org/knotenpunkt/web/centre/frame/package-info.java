/** Quality frames over HTTP. */
@NullMarked
package org.knotenpunkt.web.centre.frame;

import org.jspecify.annotations.NullMarked;
