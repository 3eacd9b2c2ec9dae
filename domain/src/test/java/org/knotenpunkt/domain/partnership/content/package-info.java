/** What the contents of agreements keep to. */
@NullMarked
package org.knotenpunkt.domain.partnership.content;

import org.jspecify.annotations.NullMarked;
