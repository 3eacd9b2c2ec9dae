/** The overview of a town: figures, vacancies, latest changes, what to do next. */
@NullMarked
package org.knotenpunkt.web.organisation.pages.town;

import org.jspecify.annotations.NullMarked;
