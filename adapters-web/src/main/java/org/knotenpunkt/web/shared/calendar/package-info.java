/** Days that calendar programs subscribe to (RFC 5545). */
@NullMarked
package org.knotenpunkt.web.shared.calendar;

import org.jspecify.annotations.NullMarked;
