/** The web server itself: what it lets in, and what it serves for all features. */
@NullMarked
package org.knotenpunkt.web.shared.server;

import org.jspecify.annotations.NullMarked;
