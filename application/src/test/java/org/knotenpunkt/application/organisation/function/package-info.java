/** Contracts, fakes and claims for functions. */
@NullMarked
package org.knotenpunkt.application.organisation.function;

import org.jspecify.annotations.NullMarked;
