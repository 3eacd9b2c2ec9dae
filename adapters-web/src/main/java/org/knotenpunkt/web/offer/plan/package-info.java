/** What is planned for half a year, as a page and as JSON. */
@NullMarked
package org.knotenpunkt.web.offer.plan;

import org.jspecify.annotations.NullMarked;
