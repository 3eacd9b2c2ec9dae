package org.knotenpunkt.application.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.ENTRY;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.EVERY_MONTH;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.EVERY_WEEK;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.OTHER_DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDecline;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDisagreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aMatter;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aResolvedOne;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.anEnd;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.raised;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.End;
import org.knotenpunkt.domain.partnership.disagreement.Topic;

/**
 * What every {@link Disagreements} does. A class that implements this runs it against one; the agreement that is drafted by {@link
 * org.knotenpunkt.domain.partnership.AgreementFixtures} is known there.
 */
public interface DisagreementsContract {
    /** An empty repository; the same one during one test. */
    Disagreements disagreements();

    private Disagreement stored(Disagreement disagreement) {
        disagreements().save(disagreement);
        return disagreements().findById(disagreement.id()).orElseThrow();
    }

    private Disagreement isStored(Disagreement disagreement) {
        assertThat(stored(disagreement)).usingRecursiveComparison().isEqualTo(disagreement.saved());
        return disagreements().findForChange(disagreement.id()).orElseThrow();
    }

    @Test
    default void findsNothingUnderAnUnknownId() {
        assertThat(disagreements().findById(DISAGREEMENT)).isEmpty();
        assertThat(disagreements().findForChange(DISAGREEMENT)).isEmpty();
    }

    @Test
    default void keepsADisagreementUntilItIsResolved() {
        var raised = isStored(aDisagreement());
        var proposed =
                isStored(raised.propose(PROVIDER, EVERY_WEEK, TODAY, ENTRY).orElseThrow());
        var declined = isStored(proposed.consent(PARENTS, 1, ENTRY)
                .flatMap(next -> next.decline(1, aDecline(SCHOOL)))
                .orElseThrow());
        var again = isStored(declined.propose(SCHOOL, EVERY_MONTH, TODAY, ENTRY).orElseThrow());
        var other = isStored(again.consent(PARENTS, 2, ENTRY)
                .flatMap(next -> next.propose(PARENTS, EVERY_WEEK, TODAY, ENTRY))
                .orElseThrow());
        var one = isStored(other.consent(PROVIDER, 3, ENTRY).orElseThrow());
        isStored(one.consent(SCHOOL, 3, ENTRY).orElseThrow());
    }

    @Test
    default void keepsHowOneEndsWithoutAResolution() {
        isStored(isStored(aProposal()).end(anEnd(End.Way.CLOSED)).orElseThrow());
        var contribution = isStored(raised(OTHER_DISAGREEMENT, aMatter(new Topic.OfContribution(HOURS))));
        isStored(contribution.end(anEnd(End.Way.WITHDRAWN)).orElseThrow());
    }

    @Test
    default void findsThoseOfAnAgreementTheOpenOnesFirst() {
        var resolved = stored(aResolvedOne());
        var open = stored(raised(OTHER_DISAGREEMENT, aMatter(new Topic.Whole())));
        var later = stored(raised(new DisagreementId(new UUID(0xa040, 3)), aMatter(new Topic.Whole())));
        assertThat(disagreements().findOf(AGREEMENT, PageRequest.first(3)))
                .usingRecursiveComparison()
                .isEqualTo(new Page<>(List.of(later, open, resolved), null));
        var first = disagreements().findOf(AGREEMENT, PageRequest.first(1));
        var second = disagreements().findOf(AGREEMENT, new PageRequest(1, first.next()));
        var third = disagreements().findOf(AGREEMENT, new PageRequest(1, second.next()));
        assertThat(List.of(first, second, third))
                .extracting(Page::items)
                .containsExactly(List.of(later), List.of(open), List.of(resolved));
        assertThat(third.next()).isNull();
        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() -> disagreements().findOf(AGREEMENT, new PageRequest(1, "x")));
        assertThat(disagreements().countOpen(AGREEMENT)).isEqualTo(2);
        assertThat(disagreements().findOf(OTHER_AGREEMENT, PageRequest.first(1)).items())
                .isEmpty();
        assertThat(disagreements().countOpen(OTHER_AGREEMENT)).isZero();
    }

    @Test
    default void tellsWhoseYesIsAwaited() {
        var proposed = stored(aProposal());
        stored(raised(OTHER_DISAGREEMENT, aMatter(new Topic.Whole())));
        var parents = awaited(PARENTS, "Parents of Linden School");
        assertThat(awaitedBy(PARENTS, PROVIDER, SCHOOL)).containsExactly(awaited(SCHOOL, "Linden School"), parents);
        assertThat(awaitedBy(PROVIDER)).as("has proposed it").isEmpty();
        var declined = stored(proposed.decline(1, aDecline(SCHOOL)).orElseThrow());
        assertThat(awaitedBy(PARENTS)).as("it is off the table").isEmpty();
        var again = stored(declined.propose(SCHOOL, EVERY_MONTH, TODAY, ENTRY).orElseThrow());
        assertThat(awaitedBy(PARENTS)).containsExactly(parents);
        stored(again.end(anEnd(End.Way.CLOSED)).orElseThrow());
        assertThat(awaitedBy(PARENTS)).as("it is over").isEmpty();
    }

    private List<AwaitedConsent> awaitedBy(OrganisationId... parties) {
        return disagreements().awaited(LINDENAU, Set.of(parties));
    }

    private static AwaitedConsent awaited(OrganisationId party, String name) {
        return new AwaitedConsent(DISAGREEMENT, DisagreementKind.DEVIATION, "More time for talking", party, name);
    }

    @Test
    default void nobodyOverwritesWhatOthersHaveSaved() {
        var mine = stored(aProposal());
        disagreements().save(mine.consent(SCHOOL, 1, ENTRY).orElseThrow());
        var lost = mine.consent(PARENTS, 1, ENTRY).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> disagreements().save(lost));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> disagreements().save(aDisagreement()));
    }
}
