/** Contracts, fakes and claims for relations. */
@NullMarked
package org.knotenpunkt.application.organisation.relation;

import org.jspecify.annotations.NullMarked;
