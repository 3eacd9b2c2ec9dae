/** Keeping the concepts of towns, and reading them; and the port for that. */
@NullMarked
package org.knotenpunkt.application.partnership.concept;

import org.jspecify.annotations.NullMarked;
