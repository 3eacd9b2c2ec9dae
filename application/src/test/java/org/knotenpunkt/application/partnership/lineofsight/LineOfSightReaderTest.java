package org.knotenpunkt.application.partnership.lineofsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.serving;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.partnership.undertaking.ToldUndertakings;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.partnership.lineofsight.GoalLine;
import org.knotenpunkt.domain.partnership.lineofsight.MissingLink;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class LineOfSightReaderTest {
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryLinesOfSight lines = new InMemoryLinesOfSight(agreements, new InMemoryProgressRecords());
    private final ToldUndertakings undertakings = new ToldUndertakings(LINDENAU, KEEP_CONCEPTS);
    private final LineOfSightReader reader = new LineOfSightReader(
            lines,
            agreements,
            undertakings.seen(),
            new PolicyRights(),
            new DirectTransactions(),
            FixedClock.on(TODAY.plusDays(1)));

    @BeforeEach
    void somethingIsNeededThatNobodyPursues() {
        agreements.save(anAgreement());
        lines.add(
                Assessment.setUp(
                                new AssessmentId(new UUID(1, 1)),
                                LINDENAU,
                                new AssessedPlace.WholeTown(),
                                "Needs of 2026",
                                NOW)
                        .add(
                                new Finding(
                                        new FindingId(new UUID(1, 2)),
                                        FindingKind.NEED,
                                        Perspective.FAMILIES,
                                        "A room",
                                        "Survey",
                                        3),
                                NOW)
                        .orElseThrow(),
                "Lindenau");
    }

    private Result<LineOfSightView, AgreementError> read(Actor actor) {
        return reader.read(actor, LINDENAU, Focus.ALL);
    }

    private static Actor in(OrganisationId organisation) {
        return Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, organisation.value()));
    }

    @Test
    void whoSeesAllAgreementsIsToldWhichNeedsNoGoalAnswers() {
        var view = read(Actors.workingIn(LINDENAU)).orElseThrow();
        assertThat(view.isWhole()).isTrue();
        assertThat(view.lines().count(MissingLink.NEED_WITHOUT_GOAL)).isOne();
        assertThat(view.lines().goals()).hasSize(1);
    }

    @Test
    void aPartySeesItsOwnAgreementsAndIsNotToldThatNobodyAnswersANeed() {
        var view = read(in(PARENTS)).orElseThrow();
        assertThat(view.isWhole()).isFalse();
        assertThat(view.lines().needs()).hasSize(1);
        assertThat(view.lines().count(MissingLink.NEED_WITHOUT_GOAL)).isZero();
        assertThat(view.lines().goals()).hasSize(1);
    }

    @Test
    void whoTakesPartInNoAgreementSeesNoGoal() {
        assertThat(read(in(OUTSIDER)).orElseThrow().lines().goals()).isEmpty();
    }

    @Test
    void theLinesOfAnAgreementAreForThoseWhoSeeIt() {
        var sight = reader.ofAgreement(in(PARENTS), AGREEMENT).orElseThrow();
        assertThat(sight.agreement().id()).isEqualTo(AGREEMENT);
        assertThat(sight.view().lines().goals()).hasSize(1);

        var unknown = Result.refusal(new AgreementError.UnknownAgreement(AGREEMENT));
        assertThat(reader.ofAgreement(in(OUTSIDER), AGREEMENT)).isEqualTo(unknown);
        agreements.clear();
        assertThat(reader.ofAgreement(in(PARENTS), AGREEMENT)).isEqualTo(unknown);
    }

    @Test
    void whatIsDoneIsToldToThoseWhoMaySeeItAlone() {
        var done = serving(1, Stage.UNDER_WAY, CAFE);
        undertakings.add(done);
        assertThat(read(Actors.workingIn(LINDENAU)).orElseThrow().lines().goals())
                .flatExtracting(GoalLine::undertakings)
                .containsExactly(done);
        assertThat(read(in(PARENTS)).orElseThrow().lines().goals())
                .flatExtracting(GoalLine::undertakings)
                .isEmpty();
    }

    @Test
    void whereTheAgreementIsOverWhatIsStillDoneForItsGoalsIsNamed() {
        var done = serving(1, Stage.UNDER_WAY, CAFE);
        undertakings.add(done);
        agreements.clear();
        agreements.save(anAgreement()
                .end(new Ending(TODAY, Ending.Way.TOGETHER, "Moved"), TODAY, NOW)
                .orElseThrow());
        var sight = reader.ofAgreement(Actors.workingIn(LINDENAU), AGREEMENT).orElseThrow();
        assertThat(sight.view().lines().ended())
                .singleElement()
                .satisfies(line -> assertThat(line.goal().id()).isEqualTo(CAFE))
                .satisfies(line -> assertThat(line.undertakings()).containsExactly(done));
    }

    @Test
    void nobodySeesAnythingOfAnotherTown() {
        var elsewhere = Actors.workingIn(new MunicipalityId(new UUID(9, 9)));
        assertThat(read(elsewhere))
                .isInstanceOfSatisfying(
                        Result.Refusal.class,
                        refusal -> assertThat(refusal.reason())
                                .isInstanceOfSatisfying(
                                        DomainError.class,
                                        error -> assertThat(error.kind()).isEqualTo(DomainError.Kind.NOT_FOUND)));
    }
}
