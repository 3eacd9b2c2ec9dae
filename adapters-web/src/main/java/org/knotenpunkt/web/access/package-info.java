/** Signing in, one's own account, accounts and grants, as JSON and as pages. */
@NullMarked
package org.knotenpunkt.web.access;

import org.jspecify.annotations.NullMarked;
