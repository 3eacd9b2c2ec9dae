@NullMarked
package org.knotenpunkt.web.shared.page;

import org.jspecify.annotations.NullMarked;
