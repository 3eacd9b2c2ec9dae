/** The whole server, given what nobody should give it. */
@NullMarked
package org.knotenpunkt.bootstrap.input;

import org.jspecify.annotations.NullMarked;
