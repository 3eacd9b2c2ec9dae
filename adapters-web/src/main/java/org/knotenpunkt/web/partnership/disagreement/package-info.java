/** What parties to agreements have to settle: pages, forms, reminders, and JSON. */
@NullMarked
package org.knotenpunkt.web.partnership.disagreement;

import org.jspecify.annotations.NullMarked;
