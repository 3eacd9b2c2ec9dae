/** The forms that take an agreement through its life: it is proposed, answered, amended, left, ended and taken up again. */
@NullMarked
package org.knotenpunkt.web.partnership.life;

import org.jspecify.annotations.NullMarked;
