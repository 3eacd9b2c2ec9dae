@NullMarked
package org.knotenpunkt.web.shared.server;

import org.jspecify.annotations.NullMarked;
