/** What is going on in a town: its figures, what is vacant, what has changed. */
@NullMarked
package org.knotenpunkt.application.organisation.town;

import org.jspecify.annotations.NullMarked;
