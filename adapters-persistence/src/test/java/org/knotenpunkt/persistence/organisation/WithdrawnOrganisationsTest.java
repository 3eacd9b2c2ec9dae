package org.knotenpunkt.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.persistence.shared.PostgresExtension;
import org.postgresql.util.PSQLException;

/** What keeps an organisation in the tables, of which only they know. */
class WithdrawnOrganisationsTest {
    private static final UUID ACCOUNT = new UUID(5, 1);
    private static final UUID NETWORK = new UUID(5, 2);
    private static final UUID TOWN = LINDENAU.value();

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final OrganisationRepository organisations = POSTGRES.transactional(
            OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()), LINDENAU);

    @BeforeEach
    void knowATownAndASchool() {
        organisations.save(aTown(LINDENAU, "Lindenau"));
        organisations.save(anOrganisation(3, OrganisationKind.SCHOOL, "Mosaikschule"));
        run("insert into municipality (organisation_id, ags) values (?, '05562014')", TOWN);
        run(
                "insert into school (organisation_id, number, town_id) values (?, '199564', ?)",
                organisationId(3).value(),
                TOWN);
    }

    @Test
    void aSchoolThatARegisterDescribesStays() {
        describeTheSchool(Register.SCHOOLS.citation());

        assertThat(withdrawing(3)).contains(Mention.REGISTER);
        assertThat(organisations.findById(organisationId(3))).isPresent();
    }

    @Test
    void aSchoolThatSomebodyDescribesGoesWithAllThatIsSaidOfIt() {
        describeTheSchool("Somebody");

        assertThat(withdrawing(3)).isEmpty();
        assertThat(organisations.findById(organisationId(3))).isEmpty();
    }

    private static void describeTheSchool(String source) {
        run(
                "insert into school_fact (organisation_id, form_code, status_code, source_title, source_date)"
                        + " values (?, '02', '1', ?, '2024')",
                organisationId(3).value(),
                source);
    }

    @Test
    void aTownThatARegisterDescribesStays() {
        run(
                "insert into municipality_fact (organisation_id, kind_code, source_title, source_date)"
                        + " values (?, '63', ?, '2024')",
                TOWN,
                Register.MUNICIPALITIES.citation());

        assertThat(withdrawing(1)).contains(Mention.REGISTER);
    }

    @Test
    void anAreaOfTheRegisterStays() {
        organisations.save(anOrganisationOf(null, 6, OrganisationKind.STATE, "North Rhine-Westphalia"));
        run(
                "insert into area (organisation_id, level, key) values (?, 'STATE', '05')",
                organisationId(6).value());

        assertThat(withdrawing(6)).contains(Mention.REGISTER);
    }

    @Test
    void anOrganisationInWhichSomebodyHadARightStays() {
        run(
                "insert into account (id, sign_in_name, display_name, password_hash, password_temporary, created_at, version)"
                        + " values (?, 'kim@town.example', 'Kim Muster', '-', false, now(), 1)",
                ACCOUNT);
        run(
                "insert into access_grant (id, account_id, role, scope_kind, town_id, organisation_id, given_at,"
                        + " withdrawn_at, version) values (?, ?, 'READER', 'ORGANISATION', ?, ?, now(), now(), 1)",
                new UUID(5, 3),
                ACCOUNT,
                TOWN,
                organisationId(3).value());

        assertThat(withdrawing(3)).contains(Mention.RIGHT);
    }

    @Test
    void whoSupportsANetworkStays() {
        run("insert into initiative (id, name, founded, version) values (?, 'Network', '2008', 1)", NETWORK);
        run(
                "insert into initiative_supporter (initiative_id, position, organisation_id) values (?, 0, ?)",
                NETWORK,
                organisationId(3).value());

        assertThat(withdrawing(3)).contains(Mention.NETWORK);
    }

    @Test
    void whatElseGoesWrongIsNoMention() {
        run(
                "insert into withdrawn_organisation (id, kind, name, withdrawn_at, withdrawn_by, withdrawn_reason)"
                        + " values (?, 'SCHOOL', 'Mosaikschule', now(), ?, 'There twice')",
                organisationId(3).value(),
                ACCOUNT);

        assertThatThrownBy(() -> withdrawing(3)).hasRootCauseInstanceOf(PSQLException.class);
        assertThat(organisations.findById(organisationId(3))).isPresent();
    }

    private Optional<Mention> withdrawing(int number) {
        var seen = organisations.findById(organisationId(number)).orElseThrow();
        return organisations.withdraw(seen.withdraw(NOW), MISTAKEN);
    }

    private static void run(String sql, Object... values) {
        POSTGRES.superuser().execute(sql, values);
    }
}
