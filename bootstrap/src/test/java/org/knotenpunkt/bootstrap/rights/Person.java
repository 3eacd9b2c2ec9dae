package org.knotenpunkt.bootstrap.rights;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;

/**
 * Somebody with an account and a way in.
 *
 * @param name under which they sign in; null for a stranger
 * @param actor as use cases know them
 * @param token what they show to the server; null for a stranger
 */
record Person(
        Somebody somebody,
        @Nullable SignInName name,
        Actor actor,
        @Nullable String token) {}
