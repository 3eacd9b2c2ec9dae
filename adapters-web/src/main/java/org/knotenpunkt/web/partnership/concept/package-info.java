/** Concepts of towns: pages to read, write and compare them, and JSON. */
@NullMarked
package org.knotenpunkt.web.partnership.concept;

import org.jspecify.annotations.NullMarked;
