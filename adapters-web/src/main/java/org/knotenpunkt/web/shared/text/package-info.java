/** Texts, numbers and dates as people read them, in German and in English. */
@NullMarked
package org.knotenpunkt.web.shared.text;

import org.jspecify.annotations.NullMarked;
