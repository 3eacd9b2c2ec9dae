/** What goes out to programs: JSON, CSV, and problems for all that was refused. */
@NullMarked
package org.knotenpunkt.web.shared.answer;

import org.jspecify.annotations.NullMarked;
