/** What comes in: bodies, queries and forms, read by their types with all that is wrong in them. */
@NullMarked
package org.knotenpunkt.web.shared.input;

import org.jspecify.annotations.NullMarked;
