@NullMarked
package org.knotenpunkt.domain.organisation.register;

import org.jspecify.annotations.NullMarked;
