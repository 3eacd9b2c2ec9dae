/** Claims about the pages on which people answer through a link. */
@NullMarked
package org.knotenpunkt.web.needs.answering;

import org.jspecify.annotations.NullMarked;
