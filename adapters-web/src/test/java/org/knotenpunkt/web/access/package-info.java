/** Signing in, accounts and grants over HTTP, on use cases in memory. */
@NullMarked
package org.knotenpunkt.web.access;

import org.jspecify.annotations.NullMarked;
