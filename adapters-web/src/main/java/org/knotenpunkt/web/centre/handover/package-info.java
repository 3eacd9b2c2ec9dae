/** What is handed over with a centre, as a page that can be printed and as JSON; other features add what they know. */
@NullMarked
package org.knotenpunkt.web.centre.handover;

import org.jspecify.annotations.NullMarked;
