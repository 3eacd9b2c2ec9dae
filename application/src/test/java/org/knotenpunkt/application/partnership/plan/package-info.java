/** The contract of action plans, and their fake. */
@NullMarked
package org.knotenpunkt.application.partnership.plan;

import org.jspecify.annotations.NullMarked;
