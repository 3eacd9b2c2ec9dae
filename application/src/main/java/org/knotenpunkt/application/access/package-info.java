/**
 * Signing in, accounts and grants, and the answer to every question who may do what.
 *
 * <p>{@link org.knotenpunkt.application.access.IdentifySession} turns what a request shows into an actor with the rights
 * of this very moment; {@link org.knotenpunkt.application.access.PolicyRights} asks the policy whether they suffice.
 */
@NullMarked
package org.knotenpunkt.application.access;

import org.jspecify.annotations.NullMarked;
