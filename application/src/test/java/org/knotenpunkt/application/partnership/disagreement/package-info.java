/** The contract of disagreements, and their fake. */
@NullMarked
package org.knotenpunkt.application.partnership.disagreement;

import org.jspecify.annotations.NullMarked;
