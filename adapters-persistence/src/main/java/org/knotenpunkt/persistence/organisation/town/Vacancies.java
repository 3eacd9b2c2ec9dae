package org.knotenpunkt.persistence.organisation.town;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.tables.Tables.FUNCTION_TERM;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.tables.tables.FunctionTerm;

/** The query for functions that nobody holds or nobody will hold before long. */
final class Vacancies {
    private static final FunctionTerm NEXT = FUNCTION_TERM.as("next_term");

    private Vacancies() {}

    static Select<Record7<FunctionId, FunctionKind, String, OrganisationRef, LocalDate, String, Integer>> of(
            MunicipalityId town, LocalDate day, LocalDate ahead) {
        var held = exists(selectOne().from(FUNCTION_TERM).where(holds()).and(includes(FUNCTION_TERM, day)));
        var lastHeldDay = when(held, endWithoutSuccessor(day, ahead)).otherwise(lastEndBefore(day));
        var organisation = ORGANISATION.as("organisation_of_function");
        var from = coalesce(localDateAdd(lastHeldDay, 1), when(not(held), ORGANISATION_FUNCTION.VALID_FROM));
        return select(
                        ORGANISATION_FUNCTION.ID.convertFrom(FunctionId::new),
                        ORGANISATION_FUNCTION.KIND.convertFrom(FunctionKind::valueOf),
                        ORGANISATION_FUNCTION.LABEL,
                        ref(organisation, day),
                        from,
                        holderOn(lastHeldDay),
                        deputiesOn(day))
                .from(ORGANISATION_FUNCTION)
                .join(organisation)
                .on(organisation.ID.eq(ORGANISATION_FUNCTION.ORGANISATION_ID))
                .where(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(town.value()))
                .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull())
                .and(Periods.includes(ORGANISATION_FUNCTION.VALID_FROM, ORGANISATION_FUNCTION.VALID_UNTIL, day))
                .and(Periods.includes(organisation.FOUNDED_ON, organisation.LAST_DAY, day))
                .and(or(not(held), lastHeldDay.isNotNull()))
                .orderBy(from.asc().nullsFirst(), nameOn(day, organisation.ID), ORGANISATION_FUNCTION.ID);
    }

    static Vacancy vacancy(
            FunctionId function,
            FunctionKind kind,
            @Nullable String label,
            OrganisationRef organisation,
            @Nullable LocalDate from,
            @Nullable String holder,
            int deputies) {
        return new Vacancy(function, kind, label, organisation, from, holder, deputies);
    }

    /** The first day from the given one on, before the second, after which nobody has been found. */
    private static Field<LocalDate> endWithoutSuccessor(LocalDate day, LocalDate ahead) {
        return field(select(min(FUNCTION_TERM.VALID_UNTIL))
                .from(FUNCTION_TERM)
                .where(holds())
                .and(FUNCTION_TERM.VALID_UNTIL.ge(day))
                .and(FUNCTION_TERM.VALID_UNTIL.lt(ahead))
                .and(ORGANISATION_FUNCTION
                        .VALID_UNTIL
                        .isNull()
                        .or(FUNCTION_TERM.VALID_UNTIL.lt(ORGANISATION_FUNCTION.VALID_UNTIL)))
                .and(notExists(selectOne()
                        .from(NEXT)
                        .where(of(NEXT, TermRole.HOLDER))
                        .and(NEXT.VALID_FROM.eq(localDateAdd(FUNCTION_TERM.VALID_UNTIL, 1))))));
    }

    private static Field<LocalDate> lastEndBefore(LocalDate day) {
        return field(select(max(FUNCTION_TERM.VALID_UNTIL))
                .from(FUNCTION_TERM)
                .where(holds())
                .and(FUNCTION_TERM.VALID_UNTIL.lt(day)));
    }

    private static Field<String> holderOn(Field<LocalDate> day) {
        return field(select(PERSON.NAME)
                .from(NEXT)
                .join(PERSON)
                .on(PERSON.MUNICIPALITY_ID.eq(NEXT.MUNICIPALITY_ID))
                .and(PERSON.ID.eq(NEXT.PERSON_ID))
                .where(of(NEXT, TermRole.HOLDER))
                .and(NEXT.VALID_UNTIL.eq(day)));
    }

    private static Field<Integer> deputiesOn(LocalDate day) {
        return field(select(count())
                .from(FUNCTION_TERM)
                .where(of(FUNCTION_TERM, TermRole.DEPUTY))
                .and(includes(FUNCTION_TERM, day)));
    }

    private static Condition holds() {
        return of(FUNCTION_TERM, TermRole.HOLDER);
    }

    private static Condition of(FunctionTerm term, TermRole role) {
        return term.MUNICIPALITY_ID
                .eq(ORGANISATION_FUNCTION.MUNICIPALITY_ID)
                .and(term.FUNCTION_ID.eq(ORGANISATION_FUNCTION.ID))
                .and(term.ROLE.eq(role.name()))
                .and(term.WITHDRAWN_AT.isNull());
    }

    private static Condition includes(FunctionTerm term, LocalDate day) {
        return Periods.includes(term.VALID_FROM, term.VALID_UNTIL, day);
    }
}
