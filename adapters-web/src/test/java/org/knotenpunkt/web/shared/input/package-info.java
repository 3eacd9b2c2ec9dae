/** Tests of what comes in. */
@NullMarked
package org.knotenpunkt.web.shared.input;

import org.jspecify.annotations.NullMarked;
