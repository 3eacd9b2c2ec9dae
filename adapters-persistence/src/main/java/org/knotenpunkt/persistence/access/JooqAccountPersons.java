package org.knotenpunkt.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.access.Instants.utc;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.organisation.function.FunctionsOfOrganisation.PERSON_OF_TERM;
import static org.knotenpunkt.persistence.organisation.function.FunctionsOfOrganisation.TERM_OF_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT_PERSON;
import static org.knotenpunkt.persistence.tables.Tables.FUNCTION_TERM;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.AccountPersons;
import org.knotenpunkt.application.access.KnownPerson;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.AccountPersonRecord;

/** Keeps in PostgreSQL which accounts are which people. */
public final class JooqAccountPersons implements AccountPersons {
    private static final List<String> KINDS =
            Arrays.stream(FunctionKind.values()).map(Enum::name).toList();

    private final Database database;

    @Inject
    public JooqAccountPersons(Database database) {
        this.database = database;
    }

    @Override
    public Optional<AccountPerson> findByAccount(MunicipalityId town, AccountId account) {
        return find(town, ACCOUNT_PERSON.ACCOUNT_ID.eq(account.value()));
    }

    @Override
    public Optional<AccountPerson> findByPerson(MunicipalityId town, PersonId person) {
        return find(town, ACCOUNT_PERSON.PERSON_ID.eq(person.value()));
    }

    private Optional<AccountPerson> find(MunicipalityId town, Condition condition) {
        return database.dsl()
                .select(
                        ACCOUNT_PERSON.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        ACCOUNT_PERSON.ACCOUNT_ID.convertFrom(AccountId::new),
                        ACCOUNT_PERSON.PERSON_ID.convertFrom(PersonId::new),
                        ACCOUNT_PERSON.SAID_BY.convertFrom(AccountId::new),
                        instant(ACCOUNT_PERSON.SAID_AT))
                .from(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.MUNICIPALITY_ID.eq(town.value()))
                .and(condition)
                .fetchOptional(mapping(AccountPerson::new));
    }

    @Override
    public void add(AccountPerson said) {
        var added = database.dsl()
                .insertInto(ACCOUNT_PERSON)
                .set(new AccountPersonRecord(
                        said.municipality().value(),
                        said.account().value(),
                        said.person().value(),
                        said.by().value(),
                        utc(said.at())))
                .onConflictDoNothing()
                .execute();
        Saved.requireOne(added, said.account());
    }

    @Override
    public void remove(AccountPerson said) {
        var removed = database.dsl()
                .deleteFrom(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.MUNICIPALITY_ID.eq(said.municipality().value()))
                .and(ACCOUNT_PERSON.ACCOUNT_ID.eq(said.account().value()))
                .and(ACCOUNT_PERSON.PERSON_ID.eq(said.person().value()))
                .execute();
        Saved.requireOne(removed, said.account());
    }

    @Override
    public Optional<KnownPerson> known(MunicipalityId town, PersonId person, LocalDate day) {
        return people(town, day).and(PERSON.ID.eq(person.value())).fetchOptional(mapping(KnownPerson::new));
    }

    @Override
    public List<KnownPerson> withoutAccount(MunicipalityId town, @Nullable UUID first, LocalDate day) {
        return people(town, day)
                .and(exists(service(day)))
                .and(notExists(selectOne()
                        .from(ACCOUNT_PERSON)
                        .where(ACCOUNT_PERSON.MUNICIPALITY_ID.eq(PERSON.MUNICIPALITY_ID))
                        .and(ACCOUNT_PERSON.PERSON_ID.eq(PERSON.ID))))
                .orderBy(
                        when(exists(service(day).and(ORGANISATION_FUNCTION.ORGANISATION_ID.eq(first))), 0)
                                .otherwise(1),
                        PERSON.NAME.collate(collation("de-x-icu")),
                        PERSON.ID)
                .fetch(mapping(KnownPerson::new));
    }

    private SelectConditionStep<Record3<PersonId, String, List<KnownPerson.Service>>> people(
            MunicipalityId town, LocalDate day) {
        return database.dsl()
                .select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME, services(day))
                .from(PERSON)
                .where(PERSON.MUNICIPALITY_ID.eq(town.value()));
    }

    private static Field<List<KnownPerson.Service>> services(LocalDate day) {
        var organisation = nameOn(day, ORGANISATION_FUNCTION.ORGANISATION_ID);
        return multiset(select(
                                ORGANISATION_FUNCTION.ID.convertFrom(FunctionId::new),
                                ORGANISATION_FUNCTION.KIND.convertFrom(FunctionKind::valueOf),
                                ORGANISATION_FUNCTION.LABEL,
                                FUNCTION_TERM.ROLE.convertFrom(TermRole::valueOf),
                                ORGANISATION_FUNCTION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                                organisation)
                        .from(FUNCTION_TERM)
                        .join(ORGANISATION_FUNCTION)
                        .on(TERM_OF_FUNCTION)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(ORGANISATION_FUNCTION.ORGANISATION_ID))
                        .where(countsFrom(day))
                        .orderBy(
                                organisation,
                                ORGANISATION_FUNCTION.KIND.sortAsc(KINDS),
                                FUNCTION_TERM.ROLE.desc(),
                                FUNCTION_TERM.ID))
                .convertFrom(rows -> rows.map(mapping(KnownPerson.Service::new)));
    }

    private static SelectConditionStep<?> service(LocalDate day) {
        return selectOne()
                .from(FUNCTION_TERM)
                .join(ORGANISATION_FUNCTION)
                .on(TERM_OF_FUNCTION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ORGANISATION_FUNCTION.ORGANISATION_ID))
                .where(countsFrom(day));
    }

    /** That the person serves in the term, on the day or later: no longer than there are the function and its organisation. */
    private static Condition countsFrom(LocalDate day) {
        return PERSON_OF_TERM
                .and(FUNCTION_TERM.WITHDRAWN_AT.isNull())
                .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull())
                .and(Periods.lasts(FUNCTION_TERM.VALID_UNTIL, day))
                .and(Periods.lasts(ORGANISATION_FUNCTION.VALID_UNTIL, day))
                .and(Periods.lasts(ORGANISATION.LAST_DAY, day));
    }
}
