package org.knotenpunkt.persistence.centre.handover;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;
import static org.knotenpunkt.persistence.tables.Tables.SELF_ASSESSMENT;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.knotenpunkt.application.centre.handover.FunctionsIn;
import org.knotenpunkt.application.centre.handover.HandoverQueries;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentEvent;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.function.FunctionsOfOrganisation;
import org.knotenpunkt.persistence.organisation.town.Changes;
import org.knotenpunkt.persistence.shared.Database;

/** What is handed over with a centre, each answer by one statement. */
public final class JooqHandoverQueries implements HandoverQueries {
    private static final String HANDED_IN = DomainEvent.typeOf(SelfAssessmentEvent.SelfAssessmentConcluded.class);

    private final Database database;

    @Inject
    public JooqHandoverQueries(Database database) {
        this.database = database;
    }

    @Override
    public List<FunctionsIn> functions(MunicipalityId town, Collection<OrganisationId> organisations, LocalDate day) {
        return database.dsl()
                .select(ref(ORGANISATION, day), FunctionsOfOrganisation.in(Set.of(town)))
                .from(ORGANISATION)
                .where(ORGANISATION
                        .ID
                        .in(organisations.stream().map(OrganisationId::value).toList())
                        .or(ORGANISATION.ID.in(coordinating(town))))
                .orderBy(lower(nameOn(day, ORGANISATION.ID)), ORGANISATION.ID)
                .fetch(mapping(FunctionsIn::new));
    }

    private static Select<Record1<UUID>> coordinating(MunicipalityId town) {
        return select(ORGANISATION_FUNCTION.ORGANISATION_ID)
                .from(ORGANISATION_FUNCTION)
                .where(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(town.value()))
                .and(ORGANISATION_FUNCTION.KIND.eq(inline(FunctionKind.COORDINATION.name())))
                .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull());
    }

    @Override
    public List<Change> changes(MunicipalityId town, CentreId centre, Instant since, LocalDate day, int limit) {
        var which = DOMAIN_EVENT
                .MUNICIPALITY_ID
                .eq(town.value())
                .and(DOMAIN_EVENT.OCCURRED_AT.ge(since.atOffset(ZoneOffset.UTC)))
                .and(DOMAIN_EVENT.SUBJECT_ID.in(subjects(town, centre.value())))
                .and(isTold(centre.value()));
        return database.dsl().select(Changes.newestOf(town, day, which, limit)).fetchSingle(Record1::value1);
    }

    /** Of self-assessments only that they were handed in: drafts are for those who work on them. */
    private static Condition isTold(UUID centre) {
        return DOMAIN_EVENT
                .TYPE
                .like("organisation.%")
                .or(DOMAIN_EVENT.SUBJECT_ID.eq(centre))
                .or(DOMAIN_EVENT.TYPE.eq(inline(HANDED_IN)));
    }

    /** Of what events may tell that are about the centre: they are found by their subjects. */
    private static Select<Record1<UUID>> subjects(MunicipalityId town, UUID centre) {
        return select(val(centre))
                .unionAll(select(ORGANISATION_FUNCTION.ID)
                        .from(ORGANISATION_FUNCTION)
                        .where(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(town.value()))
                        .and(ORGANISATION_FUNCTION.ORGANISATION_ID.eq(centre)))
                .unionAll(select(RELATION.ID)
                        .from(RELATION)
                        .where(RELATION.MUNICIPALITY_ID.eq(town.value()))
                        .and(RELATION.FROM_ID.eq(centre)))
                .unionAll(select(RELATION.ID)
                        .from(RELATION)
                        .where(RELATION.MUNICIPALITY_ID.eq(town.value()))
                        .and(RELATION.TO_ID.eq(centre)))
                .unionAll(select(SELF_ASSESSMENT.ID)
                        .from(SELF_ASSESSMENT)
                        .where(SELF_ASSESSMENT.MUNICIPALITY_ID.eq(town.value()))
                        .and(SELF_ASSESSMENT.CENTRE_ID.eq(centre)));
    }
}
