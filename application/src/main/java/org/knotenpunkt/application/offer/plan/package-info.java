/** What is planned in a town for half a year. */
@NullMarked
package org.knotenpunkt.application.offer.plan;

import org.jspecify.annotations.NullMarked;
