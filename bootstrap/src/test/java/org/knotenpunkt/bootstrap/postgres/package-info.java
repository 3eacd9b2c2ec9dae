/** What is promised of the embedded database. */
@NullMarked
package org.knotenpunkt.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
