/** What towns report, as pages and as JSON. */
@NullMarked
package org.knotenpunkt.web.report;

import org.jspecify.annotations.NullMarked;
