/** Planning what parties to agreements do in a school year; and the ports for that. */
@NullMarked
package org.knotenpunkt.application.partnership.plan;

import org.jspecify.annotations.NullMarked;
