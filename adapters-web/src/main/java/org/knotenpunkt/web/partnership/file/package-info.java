/** Files of agreements on the web: handed in, listed and kept by those who may read the agreement. */
@NullMarked
package org.knotenpunkt.web.partnership.file;

import org.jspecify.annotations.NullMarked;
