/** What the operator of an installation may choose. */
@NullMarked
package org.knotenpunkt.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
