/** Claims about inviting people to answer. */
@NullMarked
package org.knotenpunkt.application.needs.invitation;

import org.jspecify.annotations.NullMarked;
