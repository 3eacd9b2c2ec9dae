/** Tests of calendars. */
@NullMarked
package org.knotenpunkt.web.shared.calendar;

import org.jspecify.annotations.NullMarked;
