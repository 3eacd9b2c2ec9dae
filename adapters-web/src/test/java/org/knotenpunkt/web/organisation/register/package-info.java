@NullMarked
package org.knotenpunkt.web.organisation.register;

import org.jspecify.annotations.NullMarked;
