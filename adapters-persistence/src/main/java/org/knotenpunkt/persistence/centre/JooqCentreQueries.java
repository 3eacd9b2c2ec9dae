package org.knotenpunkt.persistence.centre;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.organisation.function.FunctionsOfOrganisation.PERSON_OF_TERM;
import static org.knotenpunkt.persistence.organisation.function.FunctionsOfOrganisation.TERM_OF_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.CENTRE_PHASE;
import static org.knotenpunkt.persistence.tables.Tables.CENTRE_POST;
import static org.knotenpunkt.persistence.tables.Tables.FUNCTION_TERM;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.CentreRow;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;

/** Lists of centres in PostgreSQL, each by one statement. */
public final class JooqCentreQueries implements CentreQueries {
    private final Database database;

    @Inject
    public JooqCentreQueries(Database database) {
        this.database = database;
    }

    /** What has ended is shown as it was on its last day, but that it has no posts any longer. */
    @Override
    public Cited<List<CentreRow>> of(MunicipalityId town, LocalDate day) {
        var shown = least(val(day), ORGANISATION.LAST_DAY);
        var name = nameOn(day, ORGANISATION.ID);
        var centres = multiset(select(
                                ORGANISATION.ID.convertFrom(CentreId::new),
                                name,
                                related(RelationKind.HOSTS, day, shown),
                                related(RelationKind.CARRIES, day, shown),
                                phaseOn(day),
                                leads(shown),
                                posts(day))
                        .from(ORGANISATION)
                        .where(ORGANISATION.HOME_MUNICIPALITY_ID.eq(town.value()))
                        .and(ORGANISATION.KIND.eq(OrganisationKind.FAMILY_CENTRE.name()))
                        .orderBy(lower(name), ORGANISATION.ID))
                .convertFrom(rows ->
                        rows.map(mapping((id, called, hosts, providers, phase, leads, posts) -> new CentreRow(
                                id, called, hosts.stream().findFirst().orElse(null), providers, phase, leads, posts))));
        return EditionRows.cite(database.dsl(), centres);
    }

    /** Those at the beginning of a relation to the organisation that holds on the day of the row, called as on the other. */
    private static Field<List<OrganisationRef>> related(RelationKind kind, LocalDate called, Field<LocalDate> shown) {
        var other = ORGANISATION.as("other");
        return multiset(select(ref(other, called))
                        .from(RELATION)
                        .join(other)
                        .on(other.ID.eq(RELATION.FROM_ID))
                        .where(RELATION.TO_ID.eq(ORGANISATION.ID))
                        .and(RELATION.MUNICIPALITY_ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                        .and(RELATION.KIND.eq(kind.name()))
                        .and(RELATION.WITHDRAWN_AT.isNull())
                        .and(Periods.includes(RELATION.VALID_FROM, RELATION.VALID_UNTIL, shown))
                        .and(other.LAST_DAY.isNull().or(other.LAST_DAY.ge(shown)))
                        .orderBy(lower(nameOn(called, other.ID)), other.ID))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    private static Field<CentreRow.@Nullable InPhase> phaseOn(LocalDate day) {
        return multiset(select(CENTRE_PHASE.PHASE.convertFrom(Phase::valueOf), CENTRE_PHASE.SINCE)
                        .from(CENTRE_PHASE)
                        .where(CENTRE_PHASE.MUNICIPALITY_ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                        .and(CENTRE_PHASE.CENTRE_ID.eq(ORGANISATION.ID))
                        .and(CENTRE_PHASE.SINCE.le(day))
                        .orderBy(CENTRE_PHASE.SINCE.desc())
                        .limit(1))
                .convertFrom(rows -> rows.map(mapping(CentreRow.InPhase::new)).stream()
                        .findFirst()
                        .orElse(null));
    }

    private static Field<List<String>> leads(Field<LocalDate> shown) {
        return multiset(select(PERSON.NAME)
                        .from(ORGANISATION_FUNCTION)
                        .join(FUNCTION_TERM)
                        .on(TERM_OF_FUNCTION)
                        .join(PERSON)
                        .on(PERSON_OF_TERM)
                        .where(ORGANISATION_FUNCTION.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                        .and(ORGANISATION_FUNCTION.KIND.eq(FunctionKind.CENTRE_LEAD.name()))
                        .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull())
                        .and(FUNCTION_TERM.ROLE.eq(TermRole.HOLDER.name()))
                        .and(FUNCTION_TERM.WITHDRAWN_AT.isNull())
                        .and(Periods.includes(FUNCTION_TERM.VALID_FROM, FUNCTION_TERM.VALID_UNTIL, shown))
                        .orderBy(lower(PERSON.NAME), PERSON.ID))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    private static Field<FullTimeEquivalents> posts(LocalDate day) {
        return field(select(coalesce(sum(CENTRE_POST.HUNDREDTHS), inline(BigDecimal.ZERO)))
                        .from(CENTRE_POST)
                        .where(CENTRE_POST.MUNICIPALITY_ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                        .and(CENTRE_POST.CENTRE_ID.eq(ORGANISATION.ID))
                        .and(Periods.includes(CENTRE_POST.VALID_FROM, CENTRE_POST.VALID_UNTIL, day))
                        .and(ORGANISATION.LAST_DAY.isNull().or(ORGANISATION.LAST_DAY.ge(day))))
                .convertFrom(total -> new FullTimeEquivalents(total.intValueExact()));
    }

    @Override
    public List<OrganisationRef> called(Collection<OrganisationId> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : database.dsl()
                        .select(ref(ORGANISATION, day))
                        .from(ORGANISATION)
                        .where(ORGANISATION.ID.in(
                                ids.stream().map(OrganisationId::value).toList()))
                        .fetch(Record1::value1);
    }
}
