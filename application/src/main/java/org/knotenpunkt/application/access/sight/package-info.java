/** Who can see a record, for those who may see it themselves. */
@NullMarked
package org.knotenpunkt.application.access.sight;

import org.jspecify.annotations.NullMarked;
