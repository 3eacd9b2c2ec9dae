/** What towns say about the accessibility of their public pages, and what they are told. */
@NullMarked
package org.knotenpunkt.application.offer.accessibility;

import org.jspecify.annotations.NullMarked;
