@NullMarked
package org.knotenpunkt.domain.organisation.municipality;

import org.jspecify.annotations.NullMarked;
