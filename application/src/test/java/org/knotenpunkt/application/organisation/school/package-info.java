/** What the ports of schools do, and stand-ins for them. */
@NullMarked
package org.knotenpunkt.application.organisation.school;

import org.jspecify.annotations.NullMarked;
