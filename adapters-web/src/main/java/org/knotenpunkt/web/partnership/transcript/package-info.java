/** What was agreed, from one installation to another. */
@NullMarked
package org.knotenpunkt.web.partnership.transcript;

import org.jspecify.annotations.NullMarked;
