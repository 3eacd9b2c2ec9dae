/** The server as people use it: through Chromium, on embedded PostgreSQL, with the demo's data. */
@NullMarked
package org.knotenpunkt.bootstrap.browser;

import org.jspecify.annotations.NullMarked;
