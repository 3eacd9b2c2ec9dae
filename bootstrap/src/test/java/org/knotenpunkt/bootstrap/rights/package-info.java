/**
 * Proofs that nobody gets in where they do not belong: every use case and every route, tried by everybody, in places of their own
 * and of others, and held against tables that somebody has read.
 */
@NullMarked
package org.knotenpunkt.bootstrap.rights;

import org.jspecify.annotations.NullMarked;
