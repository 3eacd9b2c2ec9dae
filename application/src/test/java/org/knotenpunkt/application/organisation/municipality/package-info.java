/** What the ports of municipalities do, and stand-ins for them. */
@NullMarked
package org.knotenpunkt.application.organisation.municipality;

import org.jspecify.annotations.NullMarked;
