/** What is known of school holidays, and how it comes to be known. */
@NullMarked
package org.knotenpunkt.application.offer.holiday;

import org.jspecify.annotations.NullMarked;
