package org.knotenpunkt.persistence.organisation.relation;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Withdrawals;

/** The relations of an organisation, as a part of the query for the organisation. */
public final class RelationsOfOrganisation {
    static final SelectField<Source> SOURCE = row(RELATION.SOURCE_TITLE, RELATION.SOURCE_DATE)
            .mapping(nullOnAllNull((title, date) -> new Source(title, PartialDate.parse(date))));

    static final SelectField<Withdrawal> WITHDRAWAL =
            Withdrawals.withdrawal(RELATION.WITHDRAWN_AT, RELATION.WITHDRAWN_BY, RELATION.WITHDRAWN_REASON);

    private RelationsOfOrganisation() {}

    /** Those that the towns have recorded, the newest first, cut to the lives of both ends; these are called as on the day. */
    public static Field<List<RelationView>> in(Set<MunicipalityId> towns, LocalDate day) {
        return rows(towns, day, RELATION.WITHDRAWN_AT.isNull()).convertFrom(rows -> rows.map(row -> row.value1()));
    }

    /** Those that the towns had recorded and that never were. */
    public static Field<List<Withdrawn<RelationView>>> withdrawn(Set<MunicipalityId> towns, LocalDate day) {
        return rows(towns, day, RELATION.WITHDRAWN_AT.isNotNull())
                .convertFrom(rows -> rows.map(mapping(Withdrawn::new)));
    }

    private static Field<Result<Record2<RelationView, Withdrawal>>> rows(
            Set<MunicipalityId> towns, LocalDate day, Condition condition) {
        var other = ORGANISATION.as("other");
        var from = greatest(RELATION.VALID_FROM, ORGANISATION.FOUNDED_ON, other.FOUNDED_ON);
        var until = least(RELATION.VALID_UNTIL, ORGANISATION.LAST_DAY, other.LAST_DAY);
        return multiset(select(
                        row(
                                        RELATION.ID.convertFrom(RelationId::new),
                                        RELATION.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                                        RELATION.KIND.convertFrom(RelationKind::valueOf),
                                        RELATION.FROM_ID.eq(ORGANISATION.ID),
                                        OrganisationFields.ref(other, day),
                                        Periods.validity(from, until),
                                        Periods.validity(RELATION.VALID_FROM, RELATION.VALID_UNTIL),
                                        RELATION.NOTE,
                                        SOURCE,
                                        RELATION.VERSION)
                                .mapping(RelationsOfOrganisation::view),
                        WITHDRAWAL)
                .from(RELATION)
                .join(other)
                .on(other.ID.eq(when(RELATION.FROM_ID.eq(ORGANISATION.ID), RELATION.TO_ID)
                        .otherwise(RELATION.FROM_ID)))
                .where(RELATION.FROM_ID.eq(ORGANISATION.ID).or(RELATION.TO_ID.eq(ORGANISATION.ID)))
                .and(RELATION.MUNICIPALITY_ID.in(
                        towns.stream().map(MunicipalityId::value).toList()))
                .and(from.isNull().or(until.isNull()).or(from.le(until)))
                .and(condition)
                .orderBy(from.desc().nullsLast(), RELATION.ID));
    }

    private static RelationView view(
            RelationId id,
            MunicipalityId town,
            RelationKind kind,
            boolean fromHere,
            OrganisationRef end,
            Validity validity,
            Validity recorded,
            @Nullable String note,
            @Nullable Source source,
            long version) {
        return new RelationView(
                id,
                town,
                kind,
                RelationView.Direction.of(kind, fromHere),
                end,
                validity,
                recorded,
                note,
                source,
                version);
    }
}
