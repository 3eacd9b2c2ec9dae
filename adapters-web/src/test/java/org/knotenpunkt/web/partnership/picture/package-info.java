/** Tests of pictures of what serves what. */
@NullMarked
package org.knotenpunkt.web.partnership.picture;

import org.jspecify.annotations.NullMarked;
