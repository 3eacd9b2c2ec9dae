/** Days that agreements bring with them: when the parties look back, until when notice can be given, what is due. */
@NullMarked
package org.knotenpunkt.application.partnership.deadline;

import org.jspecify.annotations.NullMarked;
