/** Schools: finding them, and recording what no register knows. */
@NullMarked
package org.knotenpunkt.application.organisation.school;

import org.jspecify.annotations.NullMarked;
