@NullMarked
package org.knotenpunkt.web.shared.api;

import org.jspecify.annotations.NullMarked;
