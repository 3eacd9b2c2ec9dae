package org.knotenpunkt.persistence.organisation.socialspace;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE_ASSIGNMENT;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Periods;

/** The social spaces of an organisation, as a part of the query for the organisation. */
public final class SpacesOfOrganisation {
    static final Condition ASSIGNMENT_TO_SPACE = SOCIAL_SPACE_ASSIGNMENT
            .MUNICIPALITY_ID
            .eq(SOCIAL_SPACE.MUNICIPALITY_ID)
            .and(SOCIAL_SPACE_ASSIGNMENT.SOCIAL_SPACE_ID.eq(SOCIAL_SPACE.ID));

    private SpacesOfOrganisation() {}

    /** Those that the towns have drawn, the newest assignment first. */
    public static Field<List<SpaceOfOrganisation>> in(Set<MunicipalityId> towns) {
        var from = greatest(SOCIAL_SPACE_ASSIGNMENT.VALID_FROM, SOCIAL_SPACE.VALID_FROM);
        var until = least(SOCIAL_SPACE_ASSIGNMENT.VALID_UNTIL, SOCIAL_SPACE.VALID_UNTIL);
        return multiset(select(
                                SOCIAL_SPACE.ID.convertFrom(SocialSpaceId::new),
                                SOCIAL_SPACE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                                SOCIAL_SPACE.NAME,
                                SOCIAL_SPACE.LOCAL_KEY,
                                Periods.validity(from, until))
                        .from(SOCIAL_SPACE_ASSIGNMENT)
                        .join(SOCIAL_SPACE)
                        .on(ASSIGNMENT_TO_SPACE)
                        .where(SOCIAL_SPACE_ASSIGNMENT.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(SOCIAL_SPACE_ASSIGNMENT.MUNICIPALITY_ID.in(
                                towns.stream().map(MunicipalityId::value).toList()))
                        .and(from.isNull().or(until.isNull()).or(from.le(until)))
                        .orderBy(from.desc().nullsLast(), SOCIAL_SPACE.NAME))
                .convertFrom(rows -> rows.map(mapping(SpaceOfOrganisation::new)));
    }
}
