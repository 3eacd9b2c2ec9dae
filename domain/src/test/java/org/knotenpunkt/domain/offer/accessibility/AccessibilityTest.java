package org.knotenpunkt.domain.offer.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.INSTALLATION;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.TOWN;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aContent;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aFeedback;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aStatement;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aStatementOfTheInstallation;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aText;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.feedbackId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

class AccessibilityTest {
    private static Result<AccessibilityStatement, AccessibilityError> said(StatementContent content) {
        return AccessibilityStatement.none(TOWN).describe(content, TODAY, NOW);
    }

    @Test
    void aTownSaysHowItsPagesCanBeUsed() {
        var content = aContent(Conformity.PARTIAL, "Some texts are long");
        var statement = said(content).orElseThrow();
        assertThat(statement.content()).contains(content);
        assertThat(statement.events()).containsExactly(new AccessibilityEvent.StatementMade(LINDENAU, NOW));
        assertThat(statement.saved().describe(content, TODAY, NOW).orElseThrow().events())
                .isEmpty();
    }

    @Test
    void whatIsInTheWayIsNamedUnlessNothingIs() {
        assertThat(said(aContent(Conformity.PARTIAL, null)))
                .isEqualTo(Result.refusal(new AccessibilityError.NoBarrierNamed(Conformity.PARTIAL)));
        assertThat(said(aContent(Conformity.NONE, " ")))
                .isEqualTo(Result.refusal(new AccessibilityError.NoBarrierNamed(Conformity.NONE)));
        assertThat(said(aContent(Conformity.FULL, null)).orElseThrow().content())
                .isPresent();
    }

    @Test
    void nobodyHasLookedTomorrow() {
        var yesterday = TODAY.minusDays(1);
        assertThat(AccessibilityStatement.none(TOWN).describe(aContent(Conformity.FULL, null), yesterday, NOW))
                .isEqualTo(Result.refusal(new AccessibilityError.AssessedLater(TODAY, yesterday)));
    }

    @Test
    void whereTheAnswerGoesIsForgottenWhenItIsGiven() {
        var done = aFeedback(1, "The table is cut off").saved().finish(NOW).orElseThrow();
        assertThat(done.isDone()).isTrue();
        assertThat(done.text())
                .isEqualTo(new FeedbackText(
                        "The table is cut off", null, "/programm/x", aText("x").language()));
        assertThat(done.events()).containsExactly(new AccessibilityEvent.FeedbackDone(feedbackId(1), LINDENAU, NOW));
        assertThat(done.finish(NOW)).isEqualTo(Result.refusal(new AccessibilityError.DoneAlready(feedbackId(1))));
    }

    @Test
    void whoSaysNothingTellsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> aText("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> aText("x".repeat(FeedbackText.MAX_LENGTH + 1)));
        assertThat(new FeedbackText("x", " ", "", LanguageTag.GERMAN))
                .isEqualTo(new FeedbackText("x", null, null, LanguageTag.GERMAN));
    }

    @Test
    void whoeverRunsTheServerSaysItOfThePagesThatAreOfNoTown() {
        assertThat(aStatementOfTheInstallation().events())
                .containsExactly(new AccessibilityEvent.StatementMade(null, NOW))
                .first()
                .extracting(DomainEvent::subject)
                .isEqualTo(new UUID(0, 0));
        assertThat(aFeedback(1, INSTALLATION, "The letters are small").events())
                .containsExactly(new AccessibilityEvent.FeedbackReceived(feedbackId(1), null, NOW));
        assertThat(aStatementOfTheInstallation()).isNotEqualTo(aStatement());
    }

    @Test
    void whoAnswersForPagesIsKnownByAnId() {
        for (var owner : List.of(TOWN, INSTALLATION)) {
            assertThat(PageOwner.of(owner.id())).isEqualTo(owner);
            assertThat(PageOwner.ofTown(owner.municipality())).isEqualTo(owner);
        }
        assertThat(TOWN.scope()).isEqualTo(new Scope.Municipality(LINDENAU));
        assertThat(INSTALLATION.scope()).isEqualTo(new Scope.Installation());
    }

    @Test
    void aTownIsOneAndSoIsItsStatement() {
        assertThat(aStatement()).isEqualTo(AccessibilityStatement.none(TOWN)).hasSameHashCodeAs(aStatement());
    }
}
