/** The contract of days that agreements bring with them, and the port in memory. */
@NullMarked
package org.knotenpunkt.application.partnership.deadline;

import org.jspecify.annotations.NullMarked;
