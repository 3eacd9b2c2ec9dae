/** Joint reviews of agreements and quality frames: JSON API and pages. */
@NullMarked
package org.knotenpunkt.web.partnership.review;

import org.jspecify.annotations.NullMarked;
