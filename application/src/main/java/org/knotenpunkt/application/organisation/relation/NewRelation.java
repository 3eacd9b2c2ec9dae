package org.knotenpunkt.application.organisation.relation;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;

/**
 * What is known about a relation when it is recorded.
 *
 * @param town the one that records it
 */
public record NewRelation(
        MunicipalityId town,
        RelationKind kind,
        OrganisationId from,
        OrganisationId to,
        Validity validity,
        @Nullable String note,
        @Nullable Source source) {}
