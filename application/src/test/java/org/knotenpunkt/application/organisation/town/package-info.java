/** Contracts, fakes and claims for the overview of a town. */
@NullMarked
package org.knotenpunkt.application.organisation.town;

import org.jspecify.annotations.NullMarked;
