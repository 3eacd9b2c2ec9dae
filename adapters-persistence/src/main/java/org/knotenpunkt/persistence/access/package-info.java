/** Accounts, sessions, grants and attempts to sign in on PostgreSQL; the hashes of passwords; secrets. */
@NullMarked
package org.knotenpunkt.persistence.access;

import org.jspecify.annotations.NullMarked;
