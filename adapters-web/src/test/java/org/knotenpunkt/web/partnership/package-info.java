/** Tests of the pages about agreements. */
@NullMarked
package org.knotenpunkt.web.partnership.pages;

import org.jspecify.annotations.NullMarked;
