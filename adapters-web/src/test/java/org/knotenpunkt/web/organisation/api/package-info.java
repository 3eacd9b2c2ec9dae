/** Claims about the JSON of organisations and of what towns know about them. */
@NullMarked
package org.knotenpunkt.web.organisation.api;

import org.jspecify.annotations.NullMarked;
