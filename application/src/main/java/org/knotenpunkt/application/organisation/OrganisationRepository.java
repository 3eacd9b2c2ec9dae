package org.knotenpunkt.application.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Validity;

/** Out-port: keeps organisations. */
public interface OrganisationRepository {
    Optional<Organisation> findById(OrganisationId id);

    /** Those of the ids that are known, ordered by id. */
    List<Organisation> findAllById(Collection<OrganisationId> ids);

    /** Those after whom the organisation carries on, ordered by id. */
    List<Organisation> findPredecessors(OrganisationId id);

    /** Who bears the key on any day of the period. */
    Optional<OrganisationId> findBearer(ExternalKey key, Validity period);

    /**
     * Stores the organisation and its facts, in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    void save(Organisation organisation);
}
