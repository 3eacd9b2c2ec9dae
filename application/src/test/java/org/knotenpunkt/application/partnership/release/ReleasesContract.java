package org.knotenpunkt.application.partnership.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.FIRST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.GIVEN;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.LAST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.OTHER_NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.aRevocation;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.shared.Result;

/**
 * What {@link Releases}, {@link Networks} and {@link ReleasedAgreements} do together. A class that implements this runs it against some;
 * the parties of the agreements' fixtures are known there.
 */
public interface ReleasesContract {
    KnownNetwork OURS = new KnownNetwork(NETWORK, "Zusammen");
    KnownNetwork OTHERS = new KnownNetwork(OTHER_NETWORK, "Gemeinsam");

    Agreements agreements();

    /** How contents are known there. */
    Fingerprint fingerprint();

    Releases releases();

    Networks networks();

    /** As the office of the network reads it. */
    ReleasedAgreements readBy(KnownNetwork network);

    /** Makes a network known of which Lindenau is a member since the day; the town is called that. */
    void join(KnownNetwork network, LocalDate since);

    /** For before each test, once the town is known. */
    default void knowTheNetworks() {
        join(OURS, TODAY);
        join(OTHERS, TODAY.plusDays(3));
    }

    private Agreement agreed(AgreementId id, String title) {
        var draft = Agreement.draft(id, LINDENAU, aContent().titled(title), fingerprint(), NOW);
        agreements()
                .save(approvedByAll(
                        draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY));
        return agreements().findById(id).orElseThrow();
    }

    private Release release(int number, Agreement agreement, ReleaseTerms terms) {
        var release = Release.give(
                        new ReleaseId(new UUID(0xa050, number)),
                        agreement,
                        terms,
                        GIVEN,
                        releases().of(agreement),
                        TODAY)
                .orElseThrow();
        releases().save(release);
        return release.saved();
    }

    @Test
    default void keepsReleasesThatBeginLastFirst() {
        var agreement = agreed(AGREEMENT, "Talking");
        assertThat(releases().of(agreement)).isEmpty();
        var early = release(1, agreement, terms(TODAY, TODAY));
        var late = release(2, agreement, terms(FIRST, LAST));
        assertThat(releases().of(agreement))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(late, early);

        var revoked = late.revoke(aRevocation(), TODAY).orElseThrow();
        releases().save(revoked);
        assertThat(releases().of(agreement))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(revoked.saved(), early);
        assertThat(releases().of(agreed(OTHER_AGREEMENT, "Rooms"))).isEmpty();
    }

    @Test
    default void nobodyOverwritesWhatOthersHaveSaid() {
        var release = release(1, agreed(AGREEMENT, "Talking"), terms(FIRST, LAST));
        var revoked = release.revoke(aRevocation(), TODAY).orElseThrow();
        releases().save(revoked);
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> releases().save(revoked));
    }

    @Test
    default void knowsTheNetworksOfATownOnADay() {
        assertThat(networks().joinedBy(LINDENAU, TODAY.minusDays(1))).isEmpty();
        assertThat(networks().joinedBy(LINDENAU, TODAY)).containsExactly(OURS);
        assertThat(networks().joinedBy(LINDENAU, TODAY.plusDays(3))).containsExactly(OTHERS, OURS);
        assertThat(networks().names(Set.of(NETWORK))).containsExactlyEntriesOf(Map.of(NETWORK, "Zusammen"));
        assertThat(networks().names(Set.of())).isEmpty();
    }

    @Test
    default void anOfficeReadsWhatIsReleasedToItOnTheDaysOfTheRelease() {
        var agreement = agreed(AGREEMENT, "Talking");
        var release = release(1, agreement, terms(FIRST, LAST));
        var version = agreement.lastAgreed().orElseThrow();
        assertThat(readBy(OURS).find(NETWORK, AGREEMENT, FIRST))
                .contains(new ReleasedAgreement(
                        AGREEMENT,
                        LINDENAU,
                        "Lindenau",
                        release.terms(),
                        List.of(new ReleasedAgreement.Agreed(1, TODAY, version.hash(), version.content(), null)),
                        null,
                        List.of()));
        assertThat(readBy(OURS).find(NETWORK, AGREEMENT, LAST)).isPresent();
        assertThat(readBy(OURS).find(NETWORK, AGREEMENT, FIRST.minusDays(1))).isEmpty();
        assertThat(readBy(OURS).find(NETWORK, AGREEMENT, LAST.plusDays(1))).isEmpty();
        assertThat(readBy(OURS).find(NETWORK, OTHER_AGREEMENT, FIRST)).isEmpty();
        assertThat(readBy(OTHERS).find(OTHER_NETWORK, AGREEMENT, FIRST)).isEmpty();

        releases().save(release.revoke(aRevocation(), FIRST).orElseThrow());
        assertThat(readBy(OURS).find(NETWORK, AGREEMENT, FIRST)).isEmpty();
    }

    @Test
    default void anOfficeReadsWhatWasAgreedAndHowItEndsAndNoDraft() {
        var agreed = agreed(AGREEMENT, "Talking");
        release(1, agreed, terms(TODAY, LAST));
        var together = new Ending(TODAY.plusDays(9), Ending.Way.TOGETHER, "The school moves");
        agreements()
                .save(agreed.draftNext(anAmendment(), NOW)
                        .flatMap(next ->
                                next.revise(content -> Result.success(content.titled("Draft")), fingerprint(), NOW))
                        .flatMap(next -> next.leave(PROVIDER, together, TODAY, NOW))
                        .orElseThrow());
        var before = readBy(OURS).find(NETWORK, AGREEMENT, TODAY).orElseThrow();
        assertThat(before.versions()).extracting(one -> one.content().title()).containsExactly("Talking");
        assertThat(before.endsOn()).isNull();
        assertThat(before.leaves()).containsExactly(new ReleasedAgreement.Leaving(PROVIDER, TODAY.plusDays(9)));

        var tomorrow = TODAY.plusDays(1);
        var proposed = agreements()
                .findById(AGREEMENT)
                .orElseThrow()
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
        agreements()
                .save(approvedByAll(proposed, tomorrow)
                        .end(together, tomorrow, NOW)
                        .orElseThrow());
        var after = readBy(OURS).find(NETWORK, AGREEMENT, tomorrow).orElseThrow();
        assertThat(after.versions())
                .extracting(ReleasedAgreement.Agreed::number)
                .containsExactly(1, 2);
        assertThat(after.versions())
                .extracting(ReleasedAgreement.Agreed::amendment)
                .containsExactly(null, anAmendment());
        assertThat(after.endsOn()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    default void listsWhatIsReleasedByTitlePageByPage() {
        release(1, agreed(AGREEMENT, "Talking"), terms(FIRST, LAST));
        release(2, agreed(OTHER_AGREEMENT, "Rooms"), terms(FIRST, LAST.plusDays(1)));
        var first = readBy(OURS).list(NETWORK, FIRST, PageRequest.first(1));
        assertThat(first.items())
                .containsExactly(new ReleasedSummary(
                        OTHER_AGREEMENT, "Rooms", LINDENAU, "Lindenau", terms(FIRST, LAST.plusDays(1))));
        var second = readBy(OURS).list(NETWORK, FIRST, new PageRequest(1, first.next()));
        assertThat(second.items()).extracting(ReleasedSummary::title).containsExactly("Talking");
        assertThat(second.next()).isNull();
        assertThat(readBy(OURS)
                        .list(NETWORK, FIRST.minusDays(1), PageRequest.first(9))
                        .items())
                .isEmpty();
        assertThat(readBy(OURS)
                        .list(NETWORK, LAST.plusDays(1), PageRequest.first(9))
                        .items())
                .extracting(ReleasedSummary::title)
                .containsExactly("Rooms");
        assertThat(readBy(OTHERS)
                        .list(OTHER_NETWORK, FIRST, PageRequest.first(9))
                        .items())
                .isEmpty();
        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() -> readBy(OURS).list(NETWORK, FIRST, new PageRequest(1, "never")));
    }
}
