package org.knotenpunkt.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AGENCY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AUENFELD;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDATION;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NOW;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiative;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiativeAtWork;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.count;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.day;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.initiative.InitiativeQueries;
import org.knotenpunkt.application.initiative.InitiativeQueriesContract;
import org.knotenpunkt.application.initiative.InitiativeRepository;
import org.knotenpunkt.application.initiative.InitiativeRepositoryContract;
import org.knotenpunkt.application.initiative.Parties;
import org.knotenpunkt.application.initiative.PartiesContract;
import org.knotenpunkt.application.initiative.Party;
import org.knotenpunkt.application.organisation.Begun;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.school.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqInitiativesTest implements InitiativeRepositoryContract, InitiativeQueriesContract, PartiesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheParties() {
        add(LINDENAU.value(), OrganisationKind.MUNICIPALITY, "Lindenau", "05999001");
        add(AUENFELD.value(), OrganisationKind.MUNICIPALITY, "Auenfeld", "05999002");
        add(FOUNDATION.value(), OrganisationKind.FOUNDATION, "Stiftung Morgen", "");
        add(AGENCY.value(), OrganisationKind.ASSOCIATION, "Agentur Brücke", "");
    }

    private static void add(UUID id, OrganisationKind kind, String name, String ags) {
        var dsl = POSTGRES.superuser();
        dsl.insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.HOME_MUNICIPALITY_ID)
                .values(id, kind.name(), kind == OrganisationKind.MUNICIPALITY ? id : null)
                .execute();
        dsl.insertInto(ORGANISATION_NAME, ORGANISATION_NAME.ORGANISATION_ID, ORGANISATION_NAME.FULL_NAME)
                .values(id, name)
                .execute();
        if (!ags.isEmpty()) {
            dsl.insertInto(
                            ORGANISATION_KEY,
                            ORGANISATION_KEY.ORGANISATION_ID,
                            ORGANISATION_KEY.SCHEME,
                            ORGANISATION_KEY.VALUE)
                    .values(id, "AGS", ags)
                    .execute();
        }
    }

    @Override
    public InitiativeRepository initiatives() {
        return POSTGRES.transactional(InitiativeRepository.class, new JooqInitiativeRepository(POSTGRES.database()));
    }

    @Override
    public InitiativeQueries queries() {
        return POSTGRES.transactional(InitiativeQueries.class, new JooqInitiativeQueries(POSTGRES.database()));
    }

    @Override
    public Parties parties() {
        return POSTGRES.transactional(Parties.class, new JooqParties(POSTGRES.database()));
    }

    @Override
    public void found(OrganisationId organisation, LocalDate day) {
        POSTGRES.superuser()
                .update(ORGANISATION)
                .set(ORGANISATION.FOUNDED_ON, day)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
    }

    @Override
    public void know(Edition edition) {
        new JooqWorld(POSTGRES).edition(edition, Instant.EPOCH);
    }

    @Test
    void aTownThatIsNoMoreKeepsItsLastName() {
        initiatives().save(anInitiativeAtWork());
        POSTGRES.superuser()
                .update(ORGANISATION_NAME)
                .set(ORGANISATION_NAME.VALID_UNTIL, LocalDate.of(2024, 12, 31))
                .where(ORGANISATION_NAME.ORGANISATION_ID.eq(LINDENAU.value()))
                .execute();

        assertThat(queries()
                        .view(NETWORK, LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .town(LINDENAU)
                        .orElseThrow()
                        .name())
                .isEqualTo("Lindenau");
    }

    @Test
    void aNetworkOverWhichSomebodyHasARightStaysWithAllThatIsInIt() {
        initiatives().save(anInitiative().record(count(3, "2022-05"), NOW).orElseThrow());
        POSTGRES.superuser()
                .execute(
                        "insert into account (id, sign_in_name, display_name, password_hash, password_temporary, created_at,"
                                + " version) values ({0}, 'office@example.org', 'Office', 'x', false, now(), 1)",
                        DSL.val(new UUID(7, 1)));
        POSTGRES.superuser()
                .execute(
                        "insert into access_grant (id, account_id, role, scope_kind, initiative_id, given_at, version)"
                                + " values ({0}, {0}, 'INITIATIVE_OFFICE', 'INITIATIVE', {1}, now(), 1)",
                        DSL.val(new UUID(7, 1)), DSL.val(NETWORK.value()));
        var saved = initiatives().findById(NETWORK).orElseThrow();
        var how = Withdrawal.because(NOW, new UUID(9, 1), "Set up twice");

        assertThat(initiatives().withdraw(saved.withdraw(how).orElseThrow(), how))
                .isFalse();
        assertThat(initiatives().findById(NETWORK))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(saved);
        assertThat(queries().findWithdrawn(NETWORK)).isEmpty();
    }

    @Test
    void whatElseLeadsToANetworkThanARightIsNotTakenForOne() {
        initiatives().save(anInitiative());
        var saved = initiatives().findById(NETWORK).orElseThrow();
        var how = Withdrawal.because(NOW, new UUID(9, 1), "Set up twice");
        var owner = POSTGRES.superuser();
        owner.execute("create table something_else (initiative_id uuid references initiative)");
        try {
            owner.execute("insert into something_else values ({0})", DSL.val(NETWORK.value()));

            assertThatExceptionOfType(ConcurrentChangeException.class)
                    .isThrownBy(() -> initiatives().withdraw(saved.withdraw(how).orElseThrow(), how));
        } finally {
            owner.execute("drop table something_else");
        }
    }

    @Test
    void aPartyIsCalledAsOnItsFirstDay() {
        var organisations = POSTGRES.transactional(
                OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()));
        var planned = new OrganisationId(new UUID(7, 8));
        var founded = day("2027-08-01");
        organisations.save(Organisation.register(
                        planned,
                        OrganisationKind.ASSOCIATION,
                        null,
                        OrganisationName.of("Verein in Gründung"),
                        null,
                        Contact.NONE,
                        founded,
                        null,
                        NOW)
                .rename(OrganisationName.of("Verein Morgen"), founded, null, NOW)
                .flatMap(named ->
                        named.rename(OrganisationName.of("Verein Übermorgen"), founded.plusYears(1), null, NOW))
                .orElseThrow());

        assertThat(parties().hold(planned))
                .contains(new Party(planned, OrganisationKind.ASSOCIATION, "Verein Morgen", founded));
    }

    @Test
    void whatIsSaidOfSomebodyInANetworkHasBegunWithThat() {
        var organisations = POSTGRES.transactional(
                OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()));
        initiatives().save(anInitiativeAtWork());

        assertThat(organisations.findBegunBefore(FOUNDATION, day("2019-03-02"), Set.of()))
                .contains(new Begun(Mention.NETWORK, day("2019-03-01")));
        assertThat(organisations.findBegunBefore(FOUNDATION, day("2019-03-01"), Set.of()))
                .isEmpty();
        assertThat(organisations.findBegunBefore(OrganisationId.of(AUENFELD), day("2021-11-01"), Set.of()))
                .as("it may have joined on the last day of the month")
                .contains(new Begun(Mention.NETWORK, day("2021-10-31")));
        assertThat(organisations.findBegunBefore(OrganisationId.of(AUENFELD), day("2021-10-31"), Set.of()))
                .isEmpty();
    }
}
