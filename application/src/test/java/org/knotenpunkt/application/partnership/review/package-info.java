/** Contracts, fakes and claims for reviews. */
@NullMarked
package org.knotenpunkt.application.partnership.review;

import org.jspecify.annotations.NullMarked;
