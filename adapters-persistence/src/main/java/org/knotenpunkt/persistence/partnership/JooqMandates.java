package org.knotenpunkt.persistence.partnership;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.or;
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
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Table;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.SigningFunctions;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;

/** Reads from the functions in PostgreSQL who may sign. */
public final class JooqMandates implements Mandates {
    private static final Condition SIGNS = or(Arrays.stream(OrganisationKind.values())
            .map(kind -> ORGANISATION
                    .KIND
                    .eq(kind.name())
                    .and(ORGANISATION_FUNCTION.KIND.in(
                            SigningFunctions.of(kind).stream().map(Enum::name).toList())))
            .toList());

    private static final Table<?> TERM_THAT_SIGNS = ORGANISATION_FUNCTION
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(ORGANISATION_FUNCTION.ORGANISATION_ID))
            .join(FUNCTION_TERM)
            .on(TERM_OF_FUNCTION);

    private final Database database;

    @Inject
    public JooqMandates(Database database) {
        this.database = database;
    }

    @Override
    public List<Mandate> of(OrganisationId party, MunicipalityId town, LocalDate day) {
        return database.dsl()
                .select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        ORGANISATION_FUNCTION.ID.convertFrom(FunctionId::new),
                        ORGANISATION_FUNCTION.KIND.convertFrom(FunctionKind::valueOf),
                        FUNCTION_TERM.ROLE.convertFrom(TermRole::valueOf))
                .from(TERM_THAT_SIGNS)
                .join(PERSON)
                .on(PERSON_OF_TERM)
                .where(signs(town, day))
                .and(ORGANISATION_FUNCTION.ORGANISATION_ID.eq(party.value()))
                .orderBy(
                        ORGANISATION_FUNCTION.KIND.sortAsc(names(FunctionKind.values())),
                        FUNCTION_TERM.ROLE.sortAsc(names(TermRole.values())),
                        PERSON.NAME.collate(collation("de-x-icu")),
                        FUNCTION_TERM.ID)
                .fetch(mapping(Mandate::new));
    }

    /** That who serves in the term may sign on the day, as the town knows it. */
    private static Condition signs(MunicipalityId town, LocalDate day) {
        return ORGANISATION_FUNCTION
                .MUNICIPALITY_ID
                .eq(town.value())
                .and(SIGNS)
                .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull())
                .and(FUNCTION_TERM.WITHDRAWN_AT.isNull())
                .and(Periods.includes(FUNCTION_TERM.VALID_FROM, FUNCTION_TERM.VALID_UNTIL, day))
                .and(Periods.includes(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY, day));
    }

    @Override
    public Set<OrganisationId> signedForBy(UUID account, MunicipalityId town, LocalDate day) {
        return database.dsl()
                .select(ORGANISATION_FUNCTION.ORGANISATION_ID.convertFrom(OrganisationId::new))
                .from(TERM_THAT_SIGNS)
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.MUNICIPALITY_ID.eq(FUNCTION_TERM.MUNICIPALITY_ID))
                .and(ACCOUNT_PERSON.PERSON_ID.eq(FUNCTION_TERM.PERSON_ID))
                .where(signs(town, day))
                .and(ACCOUNT_PERSON.ACCOUNT_ID.eq(account))
                .fetchSet(Record1::value1);
    }

    @Override
    public Optional<PersonId> personOf(UUID account, MunicipalityId town) {
        return database.dsl()
                .select(ACCOUNT_PERSON.PERSON_ID)
                .from(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.MUNICIPALITY_ID.eq(town.value()))
                .and(ACCOUNT_PERSON.ACCOUNT_ID.eq(account))
                .fetchOptional(ACCOUNT_PERSON.PERSON_ID)
                .map(PersonId::new);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
