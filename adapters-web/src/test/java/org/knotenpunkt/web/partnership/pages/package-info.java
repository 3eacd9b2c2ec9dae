/** Tests of the pages of agreements. */
@NullMarked
package org.knotenpunkt.web.partnership.pages;

import org.jspecify.annotations.NullMarked;
