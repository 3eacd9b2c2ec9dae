/** Contracts, fakes and claims for social spaces. */
@NullMarked
package org.knotenpunkt.application.organisation.socialspace;

import org.jspecify.annotations.NullMarked;
