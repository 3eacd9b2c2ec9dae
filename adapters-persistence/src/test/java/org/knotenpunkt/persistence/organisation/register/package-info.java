@NullMarked
package org.knotenpunkt.persistence.organisation.register;

import org.jspecify.annotations.NullMarked;
