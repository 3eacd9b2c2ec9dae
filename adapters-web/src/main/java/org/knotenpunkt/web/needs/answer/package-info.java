/** Typing in what others have answered on paper. */
@NullMarked
package org.knotenpunkt.web.needs.answer;

import org.jspecify.annotations.NullMarked;
