/** Taking in what is answered, and counting it. */
@NullMarked
package org.knotenpunkt.application.needs.answer;

import org.jspecify.annotations.NullMarked;
