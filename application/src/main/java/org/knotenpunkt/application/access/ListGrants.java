package org.knotenpunkt.application.access;

import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** In-port: who holds which role here? */
public interface ListGrants {
    /**
     * The grants that hold in the scope: all of the installation, those of a town and its organisations, or those of an
     * initiative. Newest first.
     *
     * @param overToo whether grants that are over or withdrawn are shown as well
     */
    Result<Page<GrantView>, AccessError> list(Actor actor, Scope scope, boolean overToo, PageRequest request);
}
