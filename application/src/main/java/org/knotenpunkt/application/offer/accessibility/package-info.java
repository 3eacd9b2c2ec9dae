/** What is said about the accessibility of public pages, and what people tell about them. */
@NullMarked
package org.knotenpunkt.application.offer.accessibility;

import org.jspecify.annotations.NullMarked;
