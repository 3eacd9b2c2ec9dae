/** What the contents of agreements keep to. */
@NullMarked
package org.knotenpunkt.domain.partnership.progress;

import org.jspecify.annotations.NullMarked;
