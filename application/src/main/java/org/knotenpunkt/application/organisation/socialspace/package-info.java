/** Drawing up the social spaces of a town. */
@NullMarked
package org.knotenpunkt.application.organisation.socialspace;

import org.jspecify.annotations.NullMarked;
