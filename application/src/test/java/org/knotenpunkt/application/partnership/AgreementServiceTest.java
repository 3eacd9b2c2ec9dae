package org.knotenpunkt.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.KIND;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aResolvedOne;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.disagreement.InMemoryDisagreements;
import org.knotenpunkt.application.partnership.file.InMemoryFiles;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementEvent;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Leave;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class AgreementServiceTest {
    private static final MunicipalityId ELSEWHERE = new MunicipalityId(new UUID(0xa000, 99));
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Map<OrganisationId, Role> ROLES =
            Map.of(SCHOOL, Role.SCHOOL_LEADERSHIP, PROVIDER, Role.PROVIDER, PARENTS, Role.FAMILY_REPRESENTATIVE);
    private static final Map<OrganisationId, String> NAMES =
            Map.of(SCHOOL, "Linden School", PROVIDER, "Youth Aid", PARENTS, "Parents of Linden School");

    private final InMemoryAgreements agreements = new InMemoryAgreements().with(EDUCATION_PARTNERSHIP);
    private final InMemoryFiles files = new InMemoryFiles();
    private final InMemoryMandates mandates = new InMemoryMandates();
    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.anyDay();
    private final PolicyRights rights = new PolicyRights();
    private final DirectTransactions transactions = new DirectTransactions();
    private final InMemoryDisagreements disagreements = new InMemoryDisagreements(agreements);
    private final AgreementService drafting = new AgreementService(
            agreements,
            agreements,
            (organisation, day) -> Optional.ofNullable(NAMES.get(organisation)),
            files,
            disagreements,
            ContentDocument.fingerprint(new PlainCanonicalJson()),
            rights,
            events,
            transactions,
            new CountingIds(),
            clock,
            clock);
    private final AnswerService answering =
            new AnswerService(agreements, mandates, rights, events, transactions, clock, clock);
    private final AgreementReader reading =
            new AgreementReader(agreements, agreements, mandates, rights, transactions, clock);

    @BeforeEach
    void knowWhoMaySign() {
        ROLES.keySet().forEach(party -> {
            var signatory = aSignatory(party);
            mandates.add(
                    party,
                    LINDENAU,
                    Validity.ALWAYS,
                    new Mandate(
                            signatory.person(),
                            "Somebody of " + NAMES.get(party),
                            signatory.function(),
                            FunctionKind.AUTHORISED_SIGNATORY,
                            TermRole.HOLDER));
            mandates.add(account(party), LINDENAU, signatory.person());
        });
    }

    private static UUID account(OrganisationId party) {
        return new UUID(0xacc, party.value().getLeastSignificantBits());
    }

    /** Somebody who represents the party. */
    private static Actor of(OrganisationId party) {
        var role = Optional.ofNullable(ROLES.get(party)).orElse(Role.PROVIDER);
        return new Actor(account(party), Set.of(new Right(role, new Scope.Organisation(LINDENAU, party.value()))));
    }

    private Agreement drafted() {
        return drafting.draft(COORDINATION, LINDENAU, KIND, Locale.ENGLISH, "More time for talking")
                .orElseThrow();
    }

    private Agreement proposed() {
        var draft = drafted();
        var full = drafting.revise(
                        COORDINATION, draft.id(), draft.version(), before -> Result.success(everything(before)))
                .orElseThrow();
        return drafting.propose(COORDINATION, full.id(), full.version(), null).orElseThrow();
    }

    private static AgreementContent everything(AgreementContent before) {
        var full = aContent();
        return new AgreementContent(
                before.kind(),
                before.language(),
                before.title(),
                full.parties(),
                before.clauses(),
                full.goals(),
                full.contributions(),
                List.of(),
                before.term());
    }

    @Test
    void aDraftBeginsWithTheUsualClausesOfItsKind() {
        assertThat(drafted().draft().orElseThrow().content().clauses()).isEqualTo(EDUCATION_PARTNERSHIP.clauses("en"));
        assertThat(refusal(drafting.draft(COORDINATION, LINDENAU, new KindRef("none", 1), Locale.ENGLISH, "X")))
                .isEqualTo(new AgreementError.UnknownKind(new KindRef("none", 1)));
    }

    @Test
    void whoTakesPartIsCalledAsToday() {
        var draft = drafted();
        var invited = drafting.invite(COORDINATION, draft.id(), draft.version(), SCHOOL, PartyRole.PARTY, Side.SCHOOL)
                .orElseThrow();

        assertThat(invited.draft().orElseThrow().content().party(SCHOOL))
                .get()
                .extracting(party -> party.name())
                .isEqualTo("Linden School");
        assertThat(refusal(drafting.invite(
                        COORDINATION, draft.id(), invited.version(), OUTSIDER, PartyRole.PARTY, Side.OTHERS)))
                .isEqualTo(new AgreementError.UnknownOrganisation(OUTSIDER));
    }

    @Test
    void eachPartySaysYesForItselfAndThenItHolds() {
        var agreement = proposed();
        var hash = agreement.draft().orElseThrow().hash();
        for (var party : List.of(PARENTS, SCHOOL, PROVIDER)) {
            answering.approve(of(party), agreement.id(), party, hash).orElseThrow();
        }

        var agreed = agreements.findById(agreement.id()).orElseThrow();
        assertThat(agreed.inForceOn(clock.today())).isPresent();
        assertThat(events.published().getLast()).isInstanceOf(AgreementEvent.VersionAgreed.class);
    }

    @Test
    void nobodySaysYesForOthersNotEvenTheCoordination() {
        var agreement = proposed();
        var hash = agreement.draft().orElseThrow().hash();

        assertThat(refusal(answering.approve(of(PARENTS), agreement.id(), SCHOOL, hash))
                        .kind())
                .isEqualTo(AgreementError.Kind.NOT_ALLOWED);
        assertThat(refusal(answering.approve(COORDINATION, agreement.id(), SCHOOL, hash)))
                .isInstanceOfSatisfying(AgreementError.MandateMissing.class, missing -> {
                    assertThat(missing.person()).isFalse();
                    assertThat(missing.others()).extracting(Mandate::name).containsExactly("Somebody of Linden School");
                });
    }

    @Test
    void aPartyGivesNoticeForItselfAndKeepsToTheTimeOfNotice() {
        var agreed = agreed();
        var earliest = agreed.earliestByNotice(clock.today()).orElseThrow();

        assertThat(refusal(answering.giveNotice(
                        of(PARENTS), agreed.id(), agreed.version(), PARENTS, earliest.minusDays(1), "Tired")))
                .isEqualTo(new AgreementError.NoticeTooShort(earliest));
        var left = answering
                .giveNotice(of(PARENTS), agreed.id(), agreed.version(), PARENTS, earliest, "Tired")
                .orElseThrow();

        assertThat(left.leaveOf(PARENTS))
                .contains(new Leave(PARENTS, new Ending(earliest, Ending.Way.NOTICE, "Tired")));
        assertThat(left.inForceOn(clock.today())).isPresent();
        assertThat(left.ending()).isEmpty();
    }

    @Test
    void nobodyGivesNoticeForOthersNorForWhatLooksOtherwiseByNow() {
        var agreed = agreed();
        var day = clock.today().plusYears(1);

        assertThat(refusal(answering.giveNotice(of(PARENTS), agreed.id(), agreed.version(), SCHOOL, day, "No"))
                        .kind())
                .isEqualTo(AgreementError.Kind.NOT_ALLOWED);
        assertThat(refusal(answering.giveNotice(COORDINATION, agreed.id(), agreed.version(), SCHOOL, day, "No")))
                .isInstanceOf(AgreementError.MandateMissing.class);
        assertThatThrownBy(
                        () -> answering.giveNotice(of(PARENTS), agreed.id(), agreed.version() - 1, PARENTS, day, "No"))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    private Agreement agreed() {
        var agreement = proposed();
        var hash = agreement.draft().orElseThrow().hash();
        for (var party : List.of(PARENTS, SCHOOL, PROVIDER)) {
            answering.approve(of(party), agreement.id(), party, hash).orElseThrow();
        }
        return agreements.findById(agreement.id()).orElseThrow();
    }

    @Test
    void forThoseWhoTakeNoPartThereIsNothingToAnswerOrToChange() {
        var agreement = proposed();
        var hash = agreement.draft().orElseThrow().hash();

        for (var stranger : List.of(of(OUTSIDER), Actor.ANONYMOUS)) {
            assertThat(refusal(answering.approve(stranger, agreement.id(), OUTSIDER, hash)))
                    .isEqualTo(new AgreementError.UnknownAgreement(agreement.id()));
            assertThat(refusal(drafting.discard(stranger, agreement.id(), agreement.version())))
                    .isEqualTo(new AgreementError.UnknownAgreement(agreement.id()));
        }
    }

    @Test
    void aPartyThatRefusesSaysWhy() {
        var agreement = proposed();
        var hash = agreement.draft().orElseThrow().hash();

        var refused = answering
                .refuse(of(PARENTS), agreement.id(), PARENTS, hash, "Too early in the day")
                .orElseThrow();

        assertThat(refused.versionOf(1).orElseThrow().rejection())
                .isNotNull()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("Too early in the day"));
    }

    /** A role in all of a town is none in a party: only who signs for one is told that it is asked. */
    @Test
    void whoeverSignsForAPartyIsToldThatItIsAskedThoughTheRoleBeOneOfTheWholeTown() {
        proposed();
        var ofTheTown = Set.of(new Right(Role.FAMILY_REPRESENTATIVE, new Scope.Municipality(LINDENAU)));

        assertThat(asked(new Actor(account(PARENTS), ofTheTown))).containsExactly(PARENTS);
        assertThat(asked(new Actor(new UUID(0xacc, 99), ofTheTown))).isEmpty();
        assertThat(asked(of(SCHOOL))).containsExactly(SCHOOL);
        assertThat(asked(COORDINATION)).isEmpty();
    }

    private List<OrganisationId> asked(Actor actor) {
        return reading
                .overview(actor, LINDENAU, AgreementFilter.ALL, PageRequest.first(10))
                .orElseThrow()
                .awaited()
                .stream()
                .map(AwaitedAnswer::party)
                .toList();
    }

    @Test
    void whoSeesAnAgreementHasARoleInItsTownOrInAParty() {
        var agreement = proposed();

        for (var party : List.of(SCHOOL, PROVIDER, PARENTS)) {
            assertThat(reading.read(of(party), agreement.id()).orElseThrow().agreement())
                    .isEqualTo(agreement);
            assertThat(list(of(party))).hasSize(1);
        }
        assertThat(list(COORDINATION)).hasSize(1);
        assertThat(list(of(OUTSIDER))).isEmpty();
        assertThat(reading.read(of(OUTSIDER), agreement.id()))
                .isEqualTo(Result.refusal(new AgreementError.UnknownAgreement(agreement.id())));
        assertThat(reading.read(Actors.workingIn(ELSEWHERE), agreement.id()))
                .isEqualTo(Result.refusal(new AgreementError.UnknownAgreement(agreement.id())));
        assertThat(reading.list(Actors.workingIn(ELSEWHERE), LINDENAU, AgreementFilter.ALL, PageRequest.first(5)))
                .isInstanceOf(Result.Refusal.class);
    }

    private List<AgreementSummary> list(Actor actor) {
        return reading.list(actor, LINDENAU, AgreementFilter.ALL, PageRequest.first(5))
                .orElseThrow()
                .items();
    }

    @Test
    void onlyTheCoordinationDraftsAndEnds() {
        var agreement = proposed();
        for (var party : List.of(SCHOOL, PROVIDER, PARENTS)) {
            assertThat(refusal(drafting.discard(of(party), agreement.id(), agreement.version()))
                            .kind())
                    .isEqualTo(AgreementError.Kind.NOT_ALLOWED);
        }
        for (var stranger : List.of(Actors.workingIn(ELSEWHERE), of(OUTSIDER))) {
            assertThat(refusal(drafting.discard(stranger, agreement.id(), agreement.version())))
                    .isEqualTo(new AgreementError.UnknownAgreement(agreement.id()));
        }
        var ending = new Ending(clock.today(), Ending.Way.TOGETHER, "Over");
        assertThat(refusal(drafting.end(COORDINATION, agreement.id(), agreement.version(), ending)))
                .isEqualTo(new AgreementError.NeverAgreed());
    }

    @Test
    void anAnnexIsAFileOfTheAgreementWithItsVeryBytes() {
        var draft = drafted();
        var file = new StoredFile(
                new FileId(new UUID(0xf11e, 1)),
                LINDENAU,
                draft.id(),
                "Plan.pdf",
                FileType.PDF,
                false,
                1,
                "ab".repeat(32),
                COORDINATION.account(),
                clock.instant());
        files.add(file, new byte[] {1});
        var other = new Annex.Attached(file.id(), file.name(), "cd".repeat(32));

        assertThat(annexed(draft, other)).isEqualTo(Result.refusal(new AgreementError.FileMissing(file.id())));
        assertThat(annexed(draft, file.attached())
                        .orElseThrow()
                        .draft()
                        .orElseThrow()
                        .content()
                        .annexes())
                .extracting(Annex::file)
                .containsExactly(file.attached());
    }

    private Result<Agreement, AgreementError> annexed(Agreement draft, Annex.Attached file) {
        var annex = new Annex(new AnnexId(new UUID(1, 1)), "Plan", null, file);
        return drafting.revise(
                COORDINATION, draft.id(), draft.version(), before -> Result.success(before.withAnnex(annex)));
    }

    @Test
    void whoeverWritesHasSeenWhatOthersWrote() {
        var draft = drafted();
        drafting.revise(COORDINATION, draft.id(), draft.version(), before -> Result.success(before.titled("Mine")))
                .orElseThrow();

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> drafting.revise(
                        COORDINATION, draft.id(), draft.version(), before -> Result.success(before.titled("Yours"))));
    }

    private static <T> AgreementError refusal(Result<T, AgreementError> result) {
        return ((Result.Refusal<T, AgreementError>) result).reason();
    }

    @Test
    void anAmendmentIsLedToByADisagreementAboutTheAgreementItself() {
        agreements.save(anAgreement());
        disagreements.save(aResolvedOne());
        var unknown = new DisagreementId(new UUID(0xa040, 9));
        var version = agreements.findById(AGREEMENT).orElseThrow().version();

        assertThat(drafting.draftNext(COORDINATION, AGREEMENT, version, new Amendment("Another room", "So", unknown)))
                .isEqualTo(Result.refusal(new AgreementError.LedByNoDisagreement(unknown)));
        var led = aResolvedOne().id();
        assertThat(drafting.draftNext(COORDINATION, AGREEMENT, version, new Amendment("Another room", "So", led))
                        .orElseThrow()
                        .versionsLedToBy(led))
                .extracting(Version::number)
                .containsExactly(2);
    }
}
