/** Claims about invitations and their codes. */
@NullMarked
package org.knotenpunkt.domain.needs.invitation;

import org.jspecify.annotations.NullMarked;
