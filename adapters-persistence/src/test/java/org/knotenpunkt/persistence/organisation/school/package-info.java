/** The schools of the tests. */
@NullMarked
package org.knotenpunkt.persistence.organisation.school;

import org.jspecify.annotations.NullMarked;
