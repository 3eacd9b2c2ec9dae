package org.knotenpunkt.application.organisation.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps relations. */
public interface RelationRepository {
    Optional<Relation> findById(RelationId id);

    /** The town's relations of which one of the organisations is an end, ordered by id. */
    List<Relation> findByEnds(MunicipalityId town, Collection<OrganisationId> ends);

    /**
     * Stores the relation, in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    void save(Relation relation);
}
