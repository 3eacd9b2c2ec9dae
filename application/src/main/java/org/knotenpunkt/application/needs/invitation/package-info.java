/** Inviting people to answer through a link, and taking what they answer. */
@NullMarked
package org.knotenpunkt.application.needs.invitation;

import org.jspecify.annotations.NullMarked;
