package org.knotenpunkt.application.organisation.relation;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A relation as one of its ends sees it.
 *
 * @param town the one that has recorded it
 * @param direction whether it leads from this end to the other
 * @param other who is at the other end
 * @param validity when it holds; no longer than both ends exist
 * @param recorded when it holds, as it was recorded
 */
public record RelationView(
        RelationId id,
        MunicipalityId town,
        RelationKind kind,
        Direction direction,
        OrganisationRef other,
        Validity validity,
        Validity recorded,
        @Nullable String note,
        @Nullable Source source,
        long version) {
    /** Which way a relation leads. */
    public enum Direction {
        /** From this end to the other: this one carries, hosts, funds. */
        OUTGOING,
        /** From the other end to this: this one is carried, hosted, funded. */
        INCOMING,
        /** Both ways. */
        MUTUAL;

        /** The direction of a relation of the kind, seen from its beginning or from its end. */
        public static Direction of(RelationKind kind, boolean fromBeginning) {
            if (kind.isMutual()) {
                return MUTUAL;
            }
            return fromBeginning ? OUTGOING : INCOMING;
        }
    }
}
