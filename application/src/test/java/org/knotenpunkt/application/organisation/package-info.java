/** Contracts of the ports of organisations, fakes for them, and claims about the use cases. */
@NullMarked
package org.knotenpunkt.application.organisation;

import org.jspecify.annotations.NullMarked;
