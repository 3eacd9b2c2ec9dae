package org.knotenpunkt.persistence.partnership.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.inline;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.GIVEN;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.LAST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.RELEASE;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.aRevocation;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.terms;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBER;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBERSHIP;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.initiative.InitiativeRepository;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.application.partnership.release.ReleasedAgreements;
import org.knotenpunkt.application.partnership.release.Releases;
import org.knotenpunkt.application.partnership.release.ReleasesContract;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementFixtures;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.PartnershipAction;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.initiative.JooqInitiativeRepository;
import org.knotenpunkt.persistence.initiative.NetworkRows;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.JooqKnownAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqReleasesTest implements ReleasesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowTheTownAndItsParties() {
        KnownParties.in(POSTGRES);
        POSTGRES.superuser()
                .insertInto(ORGANISATION_NAME)
                .set(ORGANISATION_NAME.ORGANISATION_ID, LINDENAU.value())
                .set(ORGANISATION_NAME.FULL_NAME, "Lindenau")
                .execute();
        knowTheNetworks();
    }

    @Override
    public Agreements agreements() {
        return POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU);
    }

    @Override
    public Fingerprint fingerprint() {
        return ContentDocument.fingerprint(CANONICAL);
    }

    @Override
    public Releases releases() {
        return POSTGRES.transactional(Releases.class, new JooqReleases(POSTGRES.database()), LINDENAU);
    }

    @Override
    public Networks networks() {
        return POSTGRES.transactional(Networks.class, new JooqNetworks(POSTGRES.database()), LINDENAU);
    }

    @Override
    public ReleasedAgreements readBy(KnownNetwork network) {
        return POSTGRES.transactional(
                ReleasedAgreements.class,
                new JooqReleasedAgreements(POSTGRES.database()),
                Actors.holding(
                        Role.INITIATIVE_OFFICE,
                        new Scope.Initiative(network.id().value())));
    }

    @Override
    public void join(KnownNetwork network, LocalDate since) {
        NetworkRows.joinedBy(LINDENAU, network.id(), network.name(), since, POSTGRES.superuser());
    }

    /** One agreed version and a draft beside it, released from today on. */
    private Agreement keepAReleasedAgreement() {
        var draft = Agreement.draft(AgreementFixtures.AGREEMENT, LINDENAU, aContent(), fingerprint(), NOW);
        var agreed =
                approvedByAll(draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY);
        agreements().save(agreed.draftNext(anAmendment(), NOW).orElseThrow());
        releases()
                .save(Release.give(RELEASE, agreed, terms(TODAY, LAST), GIVEN, List.of(), TODAY)
                        .orElseThrow());
        return agreed;
    }

    private int seenByTheOffice(Table<?> table) {
        return POSTGRES.transactions()
                .call(
                        Actors.holding(
                                Role.INITIATIVE_OFFICE,
                                new Scope.Initiative(OURS.id().value())),
                        () -> POSTGRES.database().dsl().fetchCount(table));
    }

    @Test
    void theDatabaseShowsAnOfficeWhatWasAgreedWhileItIsReleasedAndNothingElse() {
        assertThat(seenByTheOffice(AGREEMENT_VERSION)).isZero();
        keepAReleasedAgreement();
        assertThat(seenByTheOffice(AGREEMENT_VERSION)).isEqualTo(1);
        assertThat(seenByTheOffice(AGREEMENT_RELEASE)).isEqualTo(1);
        assertThat(seenByTheOffice(AGREEMENT)).isZero();
        assertThat(seenByTheOffice(AGREEMENT_APPROVAL)).isZero();

        var agreement = agreements().findById(AgreementFixtures.AGREEMENT).orElseThrow();
        releases()
                .save(releases()
                        .of(agreement)
                        .getFirst()
                        .revoke(aRevocation(), TODAY)
                        .orElseThrow());
        assertThat(seenByTheOffice(AGREEMENT_VERSION)).isZero();
        assertThat(seenByTheOffice(AGREEMENT_RELEASE)).isZero();
    }

    private List<Permission> seeing(LocalDate day) {
        return POSTGRES.transactional(
                        KnownRecords.class, new JooqKnownAgreements(POSTGRES.database(), () -> day), LINDENAU)
                .find(PartnershipRecordKind.AGREEMENT, AgreementFixtures.AGREEMENT.value())
                .orElseThrow()
                .seeing();
    }

    @Test
    void whoCanSeeAnAgreementTellsOfTheOfficeAsLongAsItIsReleased() {
        keepAReleasedAgreement();
        var office = new Permission(
                PartnershipAction.READ_RELEASED_AGREEMENTS,
                new Scope.Initiative(OURS.id().value()));
        assertThat(seeing(LAST)).contains(office);
        assertThat(seeing(LAST.plusDays(1))).isNotEmpty().doesNotContain(office);
    }

    private Optional<KnownRecord> knownTo(KnownNetwork network, LocalDate day) {
        return POSTGRES.transactional(
                        KnownRecords.class,
                        new JooqKnownAgreements(POSTGRES.database(), () -> day),
                        Actors.holding(
                                Role.READER, new Scope.Initiative(network.id().value())))
                .find(PartnershipRecordKind.AGREEMENT, AgreementFixtures.AGREEMENT.value());
    }

    /** Whoever reads it there may ask who else does; a draft tells nothing of itself. */
    @Test
    void whoeverReadsAReleasedAgreementKnowsOfIt() {
        var agreement = keepAReleasedAgreement();
        var agreed = agreement.lastAgreed().orElseThrow().content();

        assertThat(knownTo(OURS, LAST))
                .contains(PartnershipRecordKind.ofReleased(
                        agreement.id(), agreed.title(), LINDENAU, Stream.of(agreed), List.of(OURS.id())));
        assertThat(knownTo(OURS, LAST).orElseThrow().home()).isEqualTo(new Scope.Municipality(LINDENAU));
        assertThat(knownTo(OURS, LAST.plusDays(1))).isEmpty();
        assertThat(knownTo(OTHERS, LAST)).isEmpty();
    }

    @Test
    void theDatabaseLetsNoOfficeChangeWhatIsReleasedToIt() {
        keepAReleasedAgreement();
        var changed = POSTGRES.transactions()
                .call(
                        Actors.holding(
                                Role.INITIATIVE_OFFICE,
                                new Scope.Initiative(OURS.id().value())),
                        () -> POSTGRES.database()
                                .dsl()
                                .update(AGREEMENT_RELEASE)
                                .set(AGREEMENT_RELEASE.VALID_UNTIL, LAST.plusYears(9))
                                .execute());
        assertThat(changed).isZero();
    }

    @Test
    void aNetworkToWhichSomethingWasReleasedStaysThoughNoTownIsLeftInIt() {
        keepAReleasedAgreement();
        POSTGRES.superuser().deleteFrom(INITIATIVE_MEMBERSHIP).execute();
        POSTGRES.superuser().deleteFrom(INITIATIVE_MEMBER).execute();
        var initiatives =
                POSTGRES.transactional(InitiativeRepository.class, new JooqInitiativeRepository(POSTGRES.database()));
        var how = Withdrawal.because(NOW, new UUID(9, 1), "Set up twice");
        var network = initiatives.findById(OURS.id()).orElseThrow();

        assertThat(initiatives.withdraw(network.withdraw(how).orElseThrow(), how))
                .isFalse();

        assertThat(initiatives.findById(OURS.id())).isPresent();
        assertThat(releases()
                        .of(agreements().findById(AgreementFixtures.AGREEMENT).orElseThrow()))
                .hasSize(1);
        POSTGRES.superuser().deleteFrom(AGREEMENT_RELEASE).execute();
        assertThat(initiatives.withdraw(network.withdraw(how).orElseThrow(), how))
                .isTrue();
    }

    @Test
    void theDatabaseItselfReleasesNothingTwiceForOneDay() {
        keepAReleasedAgreement();
        DSLContext dsl = POSTGRES.superuser();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> dsl.insertInto(AGREEMENT_RELEASE)
                        .select(dsl.select(
                                        AGREEMENT_RELEASE.MUNICIPALITY_ID,
                                        inline(UUID.randomUUID()),
                                        AGREEMENT_RELEASE.AGREEMENT_ID,
                                        AGREEMENT_RELEASE.INITIATIVE_ID,
                                        AGREEMENT_RELEASE.PURPOSE,
                                        AGREEMENT_RELEASE.VALID_FROM,
                                        AGREEMENT_RELEASE.VALID_UNTIL,
                                        AGREEMENT_RELEASE.GIVEN_BY,
                                        AGREEMENT_RELEASE.GIVEN_AT,
                                        AGREEMENT_RELEASE.REVOKED_AT,
                                        AGREEMENT_RELEASE.REVOKED_BY,
                                        AGREEMENT_RELEASE.REVOCATION_REASON,
                                        AGREEMENT_RELEASE.VERSION)
                                .from(AGREEMENT_RELEASE))
                        .execute())
                .withMessageContaining("agreement_release_once");
    }
}
