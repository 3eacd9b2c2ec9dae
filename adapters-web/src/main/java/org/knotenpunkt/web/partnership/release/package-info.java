/** Releases of agreements to offices of networks: pages of the town, pages of the office, and JSON. */
@NullMarked
package org.knotenpunkt.web.partnership.release;

import org.jspecify.annotations.NullMarked;
