/** What agreements keep to, and examples of them. */
@NullMarked
package org.knotenpunkt.domain.partnership;

import org.jspecify.annotations.NullMarked;
