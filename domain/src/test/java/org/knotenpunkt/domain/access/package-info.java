/** What accounts, sessions, grants and the policy do; and examples of them for the tests of others. */
@NullMarked
package org.knotenpunkt.domain.access;

import org.jspecify.annotations.NullMarked;
