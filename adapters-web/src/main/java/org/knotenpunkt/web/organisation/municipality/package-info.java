/** Municipalities and areas as JSON. */
@NullMarked
package org.knotenpunkt.web.organisation.municipality;

import org.jspecify.annotations.NullMarked;
