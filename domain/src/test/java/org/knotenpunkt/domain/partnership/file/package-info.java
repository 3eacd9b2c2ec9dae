/** Claims about files. */
@NullMarked
package org.knotenpunkt.domain.partnership.file;

import org.jspecify.annotations.NullMarked;
