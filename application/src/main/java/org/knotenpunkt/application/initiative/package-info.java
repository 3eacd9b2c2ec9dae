/**
 * The use cases of networks of towns: an initiative office keeps the members, stages, supporters and published counts of its
 * network; all who have signed in read them.
 */
@NullMarked
package org.knotenpunkt.application.initiative;

import org.jspecify.annotations.NullMarked;
