/** Tests of pages and JSON about concepts of towns. */
@NullMarked
package org.knotenpunkt.web.partnership.concept;

import org.jspecify.annotations.NullMarked;
