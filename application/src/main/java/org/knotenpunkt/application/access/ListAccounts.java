package org.knotenpunkt.application.access;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: who has an account? */
public interface ListAccounts {
    /**
     * The accounts ordered by sign-in name.
     *
     * @param text what the sign-in name or the name of the person contains, in capitals or not; null for all
     */
    Result<Page<AccountView>, AccessError> list(Actor actor, @Nullable String text, PageRequest request);
}
