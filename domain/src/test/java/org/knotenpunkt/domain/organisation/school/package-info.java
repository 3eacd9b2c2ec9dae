@NullMarked
package org.knotenpunkt.domain.organisation.school;

import org.jspecify.annotations.NullMarked;
