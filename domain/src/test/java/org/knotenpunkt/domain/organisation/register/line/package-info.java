@NullMarked
package org.knotenpunkt.domain.organisation.register.line;

import org.jspecify.annotations.NullMarked;
