/** The audit on fakes, and the contracts of its ports. */
@NullMarked
package org.knotenpunkt.application.access.audit;

import org.jspecify.annotations.NullMarked;
