package org.knotenpunkt.persistence.organisation.socialspace;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE_ASSIGNMENT;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.SelectField;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Withdrawals;

/** The social spaces of an organisation, as a part of the query for the organisation. */
public final class SpacesOfOrganisation {
    static final Condition ASSIGNMENT_TO_SPACE = SOCIAL_SPACE_ASSIGNMENT
            .MUNICIPALITY_ID
            .eq(SOCIAL_SPACE.MUNICIPALITY_ID)
            .and(SOCIAL_SPACE_ASSIGNMENT.SOCIAL_SPACE_ID.eq(SOCIAL_SPACE.ID));

    static final SelectField<Withdrawal> WITHDRAWAL = Withdrawals.withdrawal(
            SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_AT,
            SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_BY,
            SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_REASON);

    private SpacesOfOrganisation() {}

    /** Those that the towns have drawn, the newest assignment first. */
    public static Field<List<SpaceOfOrganisation>> in(Set<MunicipalityId> towns) {
        return rows(towns, SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_AT.isNull())
                .convertFrom(rows -> rows.map(Record2::value1));
    }

    /** Those to which it never belonged although the towns had recorded so. */
    public static Field<List<Withdrawn<SpaceOfOrganisation>>> withdrawn(Set<MunicipalityId> towns) {
        return rows(towns, SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_AT.isNotNull())
                .convertFrom(rows -> rows.map(mapping(Withdrawn::new)));
    }

    private static Field<Result<Record2<SpaceOfOrganisation, Withdrawal>>> rows(
            Set<MunicipalityId> towns, Condition condition) {
        var from = greatest(SOCIAL_SPACE_ASSIGNMENT.VALID_FROM, SOCIAL_SPACE.VALID_FROM);
        var until = least(SOCIAL_SPACE_ASSIGNMENT.VALID_UNTIL, SOCIAL_SPACE.VALID_UNTIL);
        return multiset(select(
                        row(
                                        SOCIAL_SPACE.ID.convertFrom(SocialSpaceId::new),
                                        SOCIAL_SPACE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                                        SpaceNames.LATEST,
                                        SOCIAL_SPACE.LOCAL_KEY,
                                        Periods.validity(from, until),
                                        Periods.validity(
                                                SOCIAL_SPACE_ASSIGNMENT.VALID_FROM,
                                                SOCIAL_SPACE_ASSIGNMENT.VALID_UNTIL),
                                        SOCIAL_SPACE.VERSION)
                                .mapping(SpaceOfOrganisation::new),
                        WITHDRAWAL)
                .from(SOCIAL_SPACE_ASSIGNMENT)
                .join(SOCIAL_SPACE)
                .on(ASSIGNMENT_TO_SPACE)
                .where(SOCIAL_SPACE_ASSIGNMENT.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(SOCIAL_SPACE_ASSIGNMENT.MUNICIPALITY_ID.in(
                        towns.stream().map(MunicipalityId::value).toList()))
                .and(from.isNull().or(until.isNull()).or(from.le(until)))
                .and(condition)
                .orderBy(from.desc().nullsLast(), SpaceNames.LATEST));
    }
}
