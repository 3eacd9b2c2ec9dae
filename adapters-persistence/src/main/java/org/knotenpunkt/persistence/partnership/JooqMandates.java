package org.knotenpunkt.persistence.partnership;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
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
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.Record5;
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
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Values;

/** Reads from the functions in PostgreSQL who may sign. */
public final class JooqMandates implements Mandates {
    private static final Condition SIGNS = or(Arrays.stream(OrganisationKind.values())
            .map(kind -> ORGANISATION
                    .KIND
                    .eq(inline(kind.name()))
                    .and(ORGANISATION_FUNCTION.KIND.in(SigningFunctions.of(kind).stream()
                            .map(function -> inline(function.name()))
                            .toList())))
            .toList());

    private static final Table<?> TERM_THAT_SIGNS = ORGANISATION_FUNCTION
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(ORGANISATION_FUNCTION.ORGANISATION_ID))
            .join(FUNCTION_TERM)
            .on(TERM_OF_FUNCTION);

    private static final Param<UUID> TOWN = param("town", UUID.class);
    private static final Param<UUID> PARTY = param("party", UUID.class);
    private static final Param<UUID> ACCOUNT = param("account", UUID.class);
    private static final Param<LocalDate> DAY = param("day", LocalDate.class);

    /** That who serves in the term may sign on the day, as the town knows it. */
    private static final Condition SIGNS_ON_DAY = ORGANISATION_FUNCTION
            .MUNICIPALITY_ID
            .eq(TOWN)
            .and(SIGNS)
            .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull())
            .and(FUNCTION_TERM.WITHDRAWN_AT.isNull())
            .and(Periods.includes(FUNCTION_TERM.VALID_FROM, FUNCTION_TERM.VALID_UNTIL, DAY))
            .and(Periods.includes(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY, DAY));

    private static final PreparedQuery<Record5<PersonId, String, FunctionId, FunctionKind, TermRole>> MANDATES =
            PreparedQuery.of(select(
                            PERSON.ID.convertFrom(PersonId::new),
                            PERSON.NAME,
                            ORGANISATION_FUNCTION.ID.convertFrom(FunctionId::new),
                            ORGANISATION_FUNCTION.KIND.convertFrom(FunctionKind::valueOf),
                            FUNCTION_TERM.ROLE.convertFrom(TermRole::valueOf))
                    .from(TERM_THAT_SIGNS)
                    .join(PERSON)
                    .on(PERSON_OF_TERM)
                    .where(SIGNS_ON_DAY)
                    .and(ORGANISATION_FUNCTION.ORGANISATION_ID.eq(PARTY))
                    .orderBy(
                            place(ORGANISATION_FUNCTION.KIND, FunctionKind.values()),
                            place(FUNCTION_TERM.ROLE, TermRole.values()),
                            PERSON.NAME.collate(collation("de-x-icu")),
                            FUNCTION_TERM.ID));

    private static final PreparedQuery<Record1<OrganisationId>> SIGNED_FOR =
            PreparedQuery.of(selectDistinct(ORGANISATION_FUNCTION.ORGANISATION_ID.convertFrom(OrganisationId::new))
                    .from(TERM_THAT_SIGNS)
                    .join(ACCOUNT_PERSON)
                    .on(ACCOUNT_PERSON.MUNICIPALITY_ID.eq(FUNCTION_TERM.MUNICIPALITY_ID))
                    .and(ACCOUNT_PERSON.PERSON_ID.eq(FUNCTION_TERM.PERSON_ID))
                    .where(SIGNS_ON_DAY)
                    .and(ACCOUNT_PERSON.ACCOUNT_ID.eq(ACCOUNT)));

    private static final PreparedQuery<Record1<PersonId>> PERSON_OF =
            PreparedQuery.of(select(ACCOUNT_PERSON.PERSON_ID.convertFrom(PersonId::new))
                    .from(ACCOUNT_PERSON)
                    .where(ACCOUNT_PERSON.MUNICIPALITY_ID.eq(TOWN))
                    .and(ACCOUNT_PERSON.ACCOUNT_ID.eq(ACCOUNT)));

    private final Database database;

    @Inject
    public JooqMandates(Database database) {
        this.database = database;
    }

    @Override
    public List<Mandate> of(OrganisationId party, MunicipalityId town, LocalDate day) {
        return MANDATES
                .fetch(
                        database,
                        Values.of(PARTY, party.value()).and(TOWN, town.value()).and(DAY, day))
                .stream()
                .map(mapping(Mandate::new))
                .toList();
    }

    @Override
    public Set<OrganisationId> signedForBy(UUID account, MunicipalityId town, LocalDate day) {
        return SIGNED_FOR
                .fetch(
                        database,
                        Values.of(ACCOUNT, account).and(TOWN, town.value()).and(DAY, day))
                .stream()
                .map(Record1::value1)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Optional<PersonId> personOf(UUID account, MunicipalityId town) {
        return PERSON_OF
                .fetchOptional(database, Values.of(ACCOUNT, account).and(TOWN, town.value()))
                .map(Record1::value1);
    }

    /** Where the value stands in the order of all. */
    private static Field<Integer> place(Field<String> value, Enum<?>[] all) {
        return choose(value)
                .mapFields(IntStream.range(0, all.length)
                        .boxed()
                        .collect(toMap(place -> inline(all[place].name()), place -> inline(place))));
    }
}
