/** Stands in for the world when use cases are tested: time, ids, rights, transactions, and a list of what happened. */
@NullMarked
package org.knotenpunkt.application.shared;

import org.jspecify.annotations.NullMarked;
