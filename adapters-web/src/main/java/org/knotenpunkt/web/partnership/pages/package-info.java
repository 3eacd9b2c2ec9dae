/** The pages about agreements: the list, what one says, what became of it, and what can be done with it next. */
@NullMarked
package org.knotenpunkt.web.partnership.pages;

import org.jspecify.annotations.NullMarked;
