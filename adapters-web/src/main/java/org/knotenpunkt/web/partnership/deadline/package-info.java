/** Days that agreements bring with them: on the start page, in a list and in calendars. */
@NullMarked
package org.knotenpunkt.web.partnership.deadline;

import org.jspecify.annotations.NullMarked;
