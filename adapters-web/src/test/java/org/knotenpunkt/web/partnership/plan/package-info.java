/** Tests of action plans over HTTP. */
@NullMarked
package org.knotenpunkt.web.partnership.plan;

import org.jspecify.annotations.NullMarked;
