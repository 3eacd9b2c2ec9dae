/** The pages about what answers come to, in the town and for everybody. */
@NullMarked
package org.knotenpunkt.web.needs.result;

import org.jspecify.annotations.NullMarked;
