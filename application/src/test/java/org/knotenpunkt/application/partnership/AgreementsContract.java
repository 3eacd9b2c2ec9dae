package org.knotenpunkt.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aResolvedOne;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementFixtures;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentPart;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.shared.Result;

/**
 * What every {@link Agreements} does. A class that implements this runs it against one; the parties, persons and functions of {@link
 * AgreementFixtures} are known there.
 */
public interface AgreementsContract {
    /** An empty repository; the same one during one test. */
    Agreements agreements();

    /** Keeps a disagreement beside them, where versions can name none that is not there. */
    default void keep(Disagreement disagreement) {}

    /** How contents are known there. */
    Fingerprint fingerprint();

    private Agreement draft() {
        return Agreement.draft(AGREEMENT, AgreementFixtures.LINDENAU, AgreementFixtures.aContent(), fingerprint(), NOW);
    }

    private Agreement stored(Agreement agreement) {
        agreements().save(agreement);
        return agreements().findById(AGREEMENT).orElseThrow();
    }

    private void isStored(Agreement agreement) {
        assertThat(stored(agreement)).usingRecursiveComparison().isEqualTo(agreement.saved());
    }

    @Test
    default void findsNothingUnderAnUnknownId() {
        assertThat(agreements().findById(AGREEMENT)).isEmpty();
        assertThat(agreements().findForChange(AGREEMENT)).isEmpty();
    }

    @Test
    default void keepsADraftAndWhatItSaysNext() {
        isStored(draft());
        var next = agreements()
                .findById(AGREEMENT)
                .orElseThrow()
                .revise(content -> Result.success(aContentSaying("We meet at six.")), fingerprint(), NOW)
                .orElseThrow();
        isStored(next);
    }

    @Test
    default void keepsSinceWhenAVersionIsBeforeTheParties() {
        isStored(stored(draft()).propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        var again = agreements()
                .findForChange(AGREEMENT)
                .flatMap(agreement -> Optional.of(agreement
                        .revise(content -> Result.success(aContentSaying("We meet at six.")), fingerprint(), NOW)
                        .orElseThrow()))
                .orElseThrow();
        isStored(again);
        isStored(agreements()
                .findForChange(AGREEMENT)
                .orElseThrow()
                .proposeFromPaper(EDUCATION_PARTNERSHIP, TODAY.minusYears(3), TODAY, NOW)
                .orElseThrow());
    }

    @Test
    default void keepsWhoHasApproved() {
        var proposed = stored(draft().propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        isStored(proposed.approve(anApproval(proposed, SCHOOL, TODAY), TODAY).orElseThrow());
        isStored(agreements()
                .findForChange(AGREEMENT)
                .orElseThrow()
                .approve(anApproval(proposed, PARENTS, TODAY), TODAY)
                .orElseThrow());
    }

    @Test
    default void keepsWhoseYesWasCancelledAndToWhatItWasGiven() {
        var proposed = stored(draft().propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        var one = stored(
                proposed.approve(anApproval(proposed, SCHOOL, TODAY), TODAY).orElseThrow());
        var two = stored(one.approve(anApproval(one, PARENTS, TODAY), TODAY).orElseThrow());
        var revised = two.revise(
                        content -> Result.success(aContentSaying("Otherwise.").titled("More time")), fingerprint(), NOW)
                .orElseThrow();
        isStored(revised);
        var found = agreements().findById(AGREEMENT).orElseThrow();
        assertThat(found.draft().orElseThrow().approvals()).isEmpty();
        assertThat(found.cancellations())
                .containsExactly(new Cancellation(
                        1,
                        AgreementFixtures.aContent(),
                        proposed.draft().orElseThrow().hash(),
                        List.of(new Cancellation.Yes(SCHOOL, TODAY), new Cancellation.Yes(PARENTS, TODAY)),
                        Set.of(ContentPart.TITLE, ContentPart.CLAUSES),
                        NOW));
    }

    @Test
    default void keepsWhatWasCancelledBeforeAndWhatWasGivenUp() {
        var proposed = stored(draft().propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        var approved = stored(
                proposed.approve(anApproval(proposed, SCHOOL, TODAY), TODAY).orElseThrow());
        var revised =
                stored(approved.revise(content -> Result.success(aContentSaying("Otherwise.")), fingerprint(), NOW)
                        .orElseThrow());
        var again = stored(revised.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        var other =
                stored(again.approve(anApproval(again, PROVIDER, TODAY), TODAY).orElseThrow());

        isStored(other.discard(NOW.plusSeconds(60)).orElseThrow());

        var found = agreements().findById(AGREEMENT).orElseThrow();
        assertThat(found.versions()).isEmpty();
        assertThat(found.cancellations())
                .extracting(Cancellation::content, Cancellation::isGivenUp, Cancellation::at)
                .containsExactly(
                        tuple(AgreementFixtures.aContent(), false, NOW),
                        tuple(aContentSaying("Otherwise."), true, NOW.plusSeconds(60)));
    }

    @Test
    default void keepsRefusedAndAgreedVersionsAndAnEnding() {
        var proposed = stored(draft().propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        var refused = stored(proposed.refuse(proposed.draft().orElseThrow().hash(), aRejection(PARENTS))
                .orElseThrow());
        var next = stored(refused.draftNext(null, NOW)
                .flatMap(agreement ->
                        agreement.revise(content -> Result.success(aContentSaying("Better.")), fingerprint(), NOW))
                .flatMap(agreement -> agreement.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow());
        var agreed = stored(AgreementFixtures.approvedByAll(next, TODAY));
        assertThat(agreed.inForceOn(TODAY)).isPresent();
        var amended = stored(agreed.draftNext(anAmendment(), NOW).orElseThrow());
        var discarded = stored(amended.discard(NOW).orElseThrow());
        assertThat(discarded.lastNumber()).isEqualTo(3);
        var together = new Ending(TODAY.plusDays(9), Ending.Way.TOGETHER, "The school moves");
        var left = stored(discarded.leave(PROVIDER, together, TODAY, NOW).orElseThrow());
        isStored(left.end(together, TODAY, NOW).orElseThrow());
    }

    @Test
    default void saysWhetherGoalsOrContributionsBelongToAnother() {
        agreements().save(draft());
        assertThat(agreements().sharesPartsWithAnother(draft())).isFalse();
        assertThat(agreements().sharesPartsWithAnother(other(AgreementFixtures.aContent())))
                .isTrue();
        assertThat(agreements().sharesPartsWithAnother(other(withoutParts()))).isFalse();
    }

    private static AgreementContent withoutParts() {
        var content = AgreementFixtures.aContent();
        return new AgreementContent(
                content.kind(),
                content.language(),
                content.title(),
                content.parties(),
                content.clauses(),
                List.of(),
                List.of(),
                List.of(),
                content.term());
    }

    private Agreement other(AgreementContent content) {
        return Agreement.draft(OTHER_AGREEMENT, AgreementFixtures.LINDENAU, content, fingerprint(), NOW);
    }

    @Test
    default void aVersionKeepsTheDisagreementThatLedToItThroughAllThatBecomesOfIt() {
        stored(draft());
        keep(aResolvedOne());
        var agreed = AgreementFixtures.approvedByAll(
                stored(agreements()
                        .findById(AGREEMENT)
                        .orElseThrow()
                        .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                        .orElseThrow()),
                TODAY);
        var amendment = new Amendment("Another room", "As we have agreed", DISAGREEMENT);
        var next = stored(stored(agreed).draftNext(amendment, NOW).orElseThrow());
        var revised = stored(next.revise(content -> Result.success(content.titled("More time")), fingerprint(), NOW)
                .orElseThrow());

        assertThat(revised.versionsLedToBy(DISAGREEMENT))
                .extracting(Version::number, Version::amendment)
                .containsExactly(tuple(2, amendment));
        assertThat(stored(revised.discard(NOW).orElseThrow()).versionsLedToBy(DISAGREEMENT))
                .isEmpty();
    }

    @Test
    default void nobodyOverwritesWhatOthersHaveSaved() {
        var mine = stored(draft());
        var theirs = mine.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow();
        agreements().save(theirs);

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> agreements().save(mine.discard(NOW).orElseThrow()));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> agreements().save(draft()));
    }
}
