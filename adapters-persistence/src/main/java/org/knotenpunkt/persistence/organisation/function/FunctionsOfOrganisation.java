package org.knotenpunkt.persistence.organisation.function;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.FUNCTION_TERM;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Withdrawals;

/** The functions of an organisation, as a part of the query for the organisation. */
public final class FunctionsOfOrganisation {
    static final SelectField<RoleContact> CONTACT =
            row(ORGANISATION_FUNCTION.EMAIL, ORGANISATION_FUNCTION.PHONE).mapping(RoleContact::new);
    /** That a term belongs to a function. */
    public static final Condition TERM_OF_FUNCTION = FUNCTION_TERM
            .MUNICIPALITY_ID
            .eq(ORGANISATION_FUNCTION.MUNICIPALITY_ID)
            .and(FUNCTION_TERM.FUNCTION_ID.eq(ORGANISATION_FUNCTION.ID));

    /** That a person serves in a term. */
    public static final Condition PERSON_OF_TERM =
            PERSON.MUNICIPALITY_ID.eq(FUNCTION_TERM.MUNICIPALITY_ID).and(PERSON.ID.eq(FUNCTION_TERM.PERSON_ID));

    private static final SelectField<TermView> TERM = row(
                    FUNCTION_TERM.ID.convertFrom(TermId::new),
                    FUNCTION_TERM.PERSON_ID.convertFrom(PersonId::new),
                    PERSON.NAME,
                    FUNCTION_TERM.ROLE.convertFrom(TermRole::valueOf),
                    Periods.validity(FUNCTION_TERM.VALID_FROM, FUNCTION_TERM.VALID_UNTIL))
            .mapping(TermView::new);
    static final SelectField<Withdrawal> WITHDRAWAL = Withdrawals.withdrawal(
            ORGANISATION_FUNCTION.WITHDRAWN_AT,
            ORGANISATION_FUNCTION.WITHDRAWN_BY,
            ORGANISATION_FUNCTION.WITHDRAWN_REASON);
    static final SelectField<Withdrawal> WITHDRAWAL_OF_TERM = Withdrawals.withdrawal(
            FUNCTION_TERM.WITHDRAWN_AT, FUNCTION_TERM.WITHDRAWN_BY, FUNCTION_TERM.WITHDRAWN_REASON);

    private FunctionsOfOrganisation() {}

    /** Those that the towns keep, ordered by kind. */
    public static Field<List<FunctionView>> in(Set<MunicipalityId> towns) {
        return multiset(select(function())
                        .from(ORGANISATION_FUNCTION)
                        .where(ofOrganisation(towns))
                        .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull())
                        .orderBy(
                                ORGANISATION_FUNCTION.KIND.sortAsc(kinds()),
                                ORGANISATION_FUNCTION.LABEL,
                                ORGANISATION_FUNCTION.ID))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    /** The functions that the towns had recorded and that never existed. */
    public static Field<List<Withdrawn<FunctionView>>> withdrawn(Set<MunicipalityId> towns) {
        return multiset(select(function(), WITHDRAWAL)
                        .from(ORGANISATION_FUNCTION)
                        .where(ofOrganisation(towns))
                        .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNotNull())
                        .orderBy(ORGANISATION_FUNCTION.ID))
                .convertFrom(rows -> rows.map(mapping(Withdrawn::new)));
    }

    /** The terms that the towns had recorded and in which nobody ever served, each with its function. */
    public static Field<List<Withdrawn<Fact.Served>>> withdrawnTerms(Set<MunicipalityId> towns) {
        return multiset(select(row(function(), TERM).mapping(Fact.Served::new), WITHDRAWAL_OF_TERM)
                        .from(FUNCTION_TERM)
                        .join(ORGANISATION_FUNCTION)
                        .on(TERM_OF_FUNCTION)
                        .join(PERSON)
                        .on(PERSON_OF_TERM)
                        .where(ofOrganisation(towns))
                        .and(FUNCTION_TERM.WITHDRAWN_AT.isNotNull())
                        .orderBy(FUNCTION_TERM.ID))
                .convertFrom(rows -> rows.map(mapping(Withdrawn::new)));
    }

    private static Condition ofOrganisation(Set<MunicipalityId> towns) {
        return ORGANISATION_FUNCTION
                .ORGANISATION_ID
                .eq(ORGANISATION.ID)
                .and(ORGANISATION_FUNCTION.MUNICIPALITY_ID.in(
                        towns.stream().map(MunicipalityId::value).toList()));
    }

    private static SelectField<FunctionView> function() {
        return row(
                        ORGANISATION_FUNCTION.ID.convertFrom(FunctionId::new),
                        ORGANISATION_FUNCTION.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        ORGANISATION_FUNCTION.KIND.convertFrom(FunctionKind::valueOf),
                        ORGANISATION_FUNCTION.LABEL,
                        Periods.validity(ORGANISATION_FUNCTION.VALID_FROM, ORGANISATION_FUNCTION.VALID_UNTIL),
                        CONTACT,
                        terms(),
                        ORGANISATION_FUNCTION.VERSION)
                .mapping(FunctionView::new);
    }

    private static List<String> kinds() {
        return Arrays.stream(FunctionKind.values()).map(Enum::name).toList();
    }

    private static Field<List<TermView>> terms() {
        return multiset(select(TERM)
                        .from(FUNCTION_TERM)
                        .join(PERSON)
                        .on(PERSON_OF_TERM)
                        .where(TERM_OF_FUNCTION)
                        .and(FUNCTION_TERM.WITHDRAWN_AT.isNull())
                        .orderBy(FUNCTION_TERM.VALID_FROM.desc().nullsLast(), FUNCTION_TERM.ID))
                .convertFrom(rows -> rows.map(Record1::value1));
    }
}
