/** The pages about towns, schools and all other organisations. */
@NullMarked
package org.knotenpunkt.web.organisation.pages;

import org.jspecify.annotations.NullMarked;
