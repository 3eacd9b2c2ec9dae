/** Fakes and contracts of who can see a record. */
@NullMarked
package org.knotenpunkt.application.access.sight;

import org.jspecify.annotations.NullMarked;
