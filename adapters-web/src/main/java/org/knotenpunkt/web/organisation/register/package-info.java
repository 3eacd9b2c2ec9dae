/** Taking over official registers, for programs and in the browser. */
@NullMarked
package org.knotenpunkt.web.organisation.register;

import org.jspecify.annotations.NullMarked;
