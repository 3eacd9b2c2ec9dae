@NullMarked
package org.knotenpunkt.web.shared.text;

import org.jspecify.annotations.NullMarked;
