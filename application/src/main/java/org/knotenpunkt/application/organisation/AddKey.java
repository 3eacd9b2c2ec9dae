package org.knotenpunkt.application.organisation;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;

/** In-port: a register calls an organisation by a key. */
@FunctionalInterface
public interface AddKey {
    /**
     * Adds the key, unless it does not fit, another one of its scheme is there, or another organisation bears it.
     *
     * @param version the one in which the actor has seen it
     * @param source who says so; null if nobody does whom we know
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> addKey(
            Actor actor, OrganisationId id, long version, ExternalKey key, Validity validity, @Nullable Source source);
}
