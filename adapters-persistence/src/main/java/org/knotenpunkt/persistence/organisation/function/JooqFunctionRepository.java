package org.knotenpunkt.persistence.organisation.function;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.FUNCTION_TERM;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.Term;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Withdrawals;
import org.knotenpunkt.persistence.tables.tables.records.FunctionTermRecord;
import org.knotenpunkt.persistence.tables.tables.records.OrganisationFunctionRecord;

/** Functions and their terms in PostgreSQL. */
public final class JooqFunctionRepository implements FunctionRepository {
    private static final SelectField<Term> TERM = DSL.row(
                    FUNCTION_TERM.ID.convertFrom(TermId::new),
                    FUNCTION_TERM.PERSON_ID.convertFrom(PersonId::new),
                    FUNCTION_TERM.ROLE.convertFrom(TermRole::valueOf),
                    Periods.validity(FUNCTION_TERM.VALID_FROM, FUNCTION_TERM.VALID_UNTIL))
            .mapping(Term::new);
    private static final Field<List<Term>> TERMS = multiset(select(TERM)
                    .from(FUNCTION_TERM)
                    .where(FunctionsOfOrganisation.TERM_OF_FUNCTION)
                    .and(FUNCTION_TERM.WITHDRAWN_AT.isNull()))
            .convertFrom(rows -> rows.map(Record1::value1));
    private static final Field<List<Withdrawn<Term>>> WITHDRAWN_TERMS = multiset(
                    select(TERM, FunctionsOfOrganisation.WITHDRAWAL_OF_TERM)
                            .from(FUNCTION_TERM)
                            .where(FunctionsOfOrganisation.TERM_OF_FUNCTION)
                            .and(FUNCTION_TERM.WITHDRAWN_AT.isNotNull()))
            .convertFrom(rows -> rows.map(mapping(Withdrawn::new)));

    private final Database database;

    @Inject
    public JooqFunctionRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<OrganisationFunction> findById(FunctionId id) {
        return find(ORGANISATION_FUNCTION.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<OrganisationFunction> findByOrganisation(MunicipalityId town, OrganisationId organisation) {
        return find(ORGANISATION_FUNCTION
                .MUNICIPALITY_ID
                .eq(town.value())
                .and(ORGANISATION_FUNCTION.ORGANISATION_ID.eq(organisation.value()))
                .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull()));
    }

    private List<OrganisationFunction> find(Condition condition) {
        return database.dsl()
                .select(
                        ORGANISATION_FUNCTION.ID.convertFrom(FunctionId::new),
                        ORGANISATION_FUNCTION.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        ORGANISATION_FUNCTION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        ORGANISATION_FUNCTION.KIND.convertFrom(FunctionKind::valueOf),
                        ORGANISATION_FUNCTION.LABEL,
                        Periods.validity(ORGANISATION_FUNCTION.VALID_FROM, ORGANISATION_FUNCTION.VALID_UNTIL),
                        FunctionsOfOrganisation.CONTACT,
                        TERMS,
                        WITHDRAWN_TERMS,
                        FunctionsOfOrganisation.WITHDRAWAL,
                        ORGANISATION_FUNCTION.VERSION)
                .from(ORGANISATION_FUNCTION)
                .where(condition)
                .orderBy(ORGANISATION_FUNCTION.ID)
                .fetch(mapping(OrganisationFunction::restore));
    }

    @Override
    public void save(OrganisationFunction function) {
        var dsl = database.dsl();
        var row = row(function);
        if (function.version() == 0) {
            dsl.executeInsert(row);
        } else {
            var found = ORGANISATION_FUNCTION
                    .MUNICIPALITY_ID
                    .eq(row.getMunicipalityId())
                    .and(ORGANISATION_FUNCTION.ID.eq(row.getId()))
                    .and(ORGANISATION_FUNCTION.VERSION.eq(function.version()));
            Saved.requireOne(dsl.executeUpdate(row, found), function.id());
            dsl.deleteFrom(FUNCTION_TERM)
                    .where(FUNCTION_TERM.MUNICIPALITY_ID.eq(row.getMunicipalityId()))
                    .and(FUNCTION_TERM.FUNCTION_ID.eq(row.getId()))
                    .execute();
        }
        dsl.batchInsert(Stream.concat(
                                function.terms().stream().map(term -> row(function, term, null)),
                                function.withdrawnTerms().stream()
                                        .map(term -> row(function, term.fact(), term.withdrawal())))
                        .toList())
                .execute();
    }

    private static OrganisationFunctionRecord row(OrganisationFunction function) {
        return new OrganisationFunctionRecord(
                function.municipality().value(),
                function.id().value(),
                function.organisation().value(),
                function.kind().name(),
                function.label().orElse(null),
                function.validity().from(),
                function.validity().until(),
                function.contact().email(),
                function.contact().phone(),
                function.version() + 1,
                function.withdrawal().map(Withdrawals::at).orElse(null),
                function.withdrawal().map(Withdrawal::by).orElse(null),
                function.withdrawal().map(Withdrawal::reason).orElse(null));
    }

    private static FunctionTermRecord row(OrganisationFunction function, Term term, @Nullable Withdrawal withdrawal) {
        return new FunctionTermRecord(
                function.municipality().value(),
                term.id().value(),
                function.id().value(),
                term.person().value(),
                term.role().name(),
                term.validity().from(),
                term.validity().until(),
                withdrawal == null ? null : Withdrawals.at(withdrawal),
                withdrawal == null ? null : withdrawal.by(),
                withdrawal == null ? null : withdrawal.reason());
    }
}
