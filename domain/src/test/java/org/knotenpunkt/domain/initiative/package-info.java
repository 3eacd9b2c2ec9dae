/** What the model of networks of towns claims, and a network to try things on. */
@NullMarked
package org.knotenpunkt.domain.initiative;

import org.jspecify.annotations.NullMarked;
