package org.knotenpunkt.application.centre;

import static org.knotenpunkt.domain.organisation.relation.RelationKind.HOSTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Knows at which school a centre is. */
public final class Hosts {
    private final RelationRepository relations;

    public Hosts(RelationRepository relations) {
        this.relations = relations;
    }

    /** What ties the centre to the school at which it is on the day. */
    public Optional<Relation> on(MunicipalityId town, OrganisationId centre, LocalDate day) {
        return relations.findByEnds(town, List.of(centre)).stream()
                .filter(relation -> relation.kind() == HOSTS && relation.to().equals(centre))
                .filter(relation -> relation.withdrawal().isEmpty())
                .filter(relation -> relation.validity().includes(day))
                .findFirst();
    }
}
