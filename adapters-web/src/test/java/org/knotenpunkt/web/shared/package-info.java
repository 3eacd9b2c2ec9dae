@NullMarked
package org.knotenpunkt.web.shared;

import org.jspecify.annotations.NullMarked;
