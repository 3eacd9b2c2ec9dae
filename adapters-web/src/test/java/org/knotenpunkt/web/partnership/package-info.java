/** Tests of the pages about agreements. */
@NullMarked
package org.knotenpunkt.web.partnership;

import org.jspecify.annotations.NullMarked;
