/** Tests of how handlers answer. */
@NullMarked
package org.knotenpunkt.web.shared.answer;

import org.jspecify.annotations.NullMarked;
