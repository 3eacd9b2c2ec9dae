package org.knotenpunkt.domain.partnership.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.FIRST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.GIVEN;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.LAST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.OTHER_NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.RELEASE;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.aRelease;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.aRevocation;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.shared.Result;

class ReleaseTest {
    private static Result<Release, ReleaseError> given(Agreement agreement, ReleaseTerms terms, Release... others) {
        return Release.give(new ReleaseId(new UUID(0xa050, 2)), agreement, terms, GIVEN, List.of(others), TODAY);
    }

    @Test
    void theOfficeReadsOnTheDaysOfTheReleaseAndOnNoOther() {
        var release = aRelease();
        assertThat(release.isInForce(FIRST.minusDays(1))).isFalse();
        assertThat(release.isInForce(FIRST)).isTrue();
        assertThat(release.isInForce(LAST)).isTrue();
        assertThat(release.isInForce(LAST.plusDays(1))).isFalse();
        assertThat(release.isOver(LAST)).isFalse();
        assertThat(release.isOver(LAST.plusDays(1))).isTrue();
        assertThat(release.events())
                .containsExactly(new ReleaseEvent.AgreementReleased(
                        release.agreement(), release.municipality(), RELEASE, NETWORK, FIRST, LAST, NOW));
    }

    @Test
    void whatNobodyHasAgreedOnIsNotReleased() {
        assertThat(given(aProposal(), terms(FIRST, LAST)))
                .isEqualTo(Result.refusal(new ReleaseError.NothingToRelease()));
    }

    @Test
    void aReleaseBeginsTodayAtTheEarliest() {
        assertThat(given(anAgreement(), terms(TODAY, TODAY))).isInstanceOf(Result.Success.class);
        assertThat(given(anAgreement(), terms(TODAY.minusDays(1), LAST)))
                .isEqualTo(Result.refusal(new ReleaseError.ReleasedInThePast(TODAY)));
    }

    @Test
    void aReleaseDoesNotEndBeforeItBegins() {
        assertThat(given(anAgreement(), terms(FIRST, FIRST.minusDays(1))))
                .isEqualTo(Result.refusal(new ReleaseError.ReleaseEndsBefore(FIRST)));
    }

    @Test
    void aReleaseEndsWithinTwoYears() {
        var latest = LocalDate.of(2028, 11, 22);
        assertThat(given(anAgreement(), terms(FIRST, latest))).isInstanceOf(Result.Success.class);
        assertThat(given(anAgreement(), terms(FIRST, latest.plusDays(1))))
                .isEqualTo(Result.refusal(new ReleaseError.ReleasedTooLong(latest)));
    }

    @Test
    void noOfficeReadsAnAgreementByTwoReleasesOnOneDay() {
        var agreement = anAgreement();
        assertThat(given(agreement, terms(LAST, LAST.plusDays(5)), aRelease()))
                .isEqualTo(Result.refusal(new ReleaseError.ReleasedAlready(FIRST, LAST)));
        assertThat(given(agreement, terms(LAST.plusDays(1), LAST.plusDays(5)), aRelease()))
                .isInstanceOf(Result.Success.class);
        assertThat(given(agreement, new ReleaseTerms(OTHER_NETWORK, "x", FIRST, LAST), aRelease()))
                .isInstanceOf(Result.Success.class);
        assertThat(given(
                        agreement,
                        terms(FIRST, LAST),
                        aRelease().revoke(aRevocation(), TODAY).orElseThrow()))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void whatIsRevokedIsOverAtOnce() {
        var revoked = aRelease().saved().revoke(aRevocation(), FIRST).orElseThrow();
        assertThat(revoked.isInForce(FIRST)).isFalse();
        assertThat(revoked.isOver(FIRST)).isTrue();
        assertThat(revoked.revocation()).contains(aRevocation());
        assertThat(revoked.events())
                .containsExactly(new ReleaseEvent.ReleaseRevoked(
                        revoked.agreement(), revoked.municipality(), RELEASE, NETWORK, NOW));
    }

    @Test
    void nothingIsRevokedTwiceOrWhenItIsOver() {
        var revoked = aRelease().revoke(aRevocation(), FIRST).orElseThrow();
        assertThat(revoked.revoke(aRevocation(), FIRST))
                .isEqualTo(Result.refusal(new ReleaseError.RevokedAlready(NOW)));
        assertThat(aRelease().revoke(aRevocation(), LAST.plusDays(1)))
                .isEqualTo(Result.refusal(new ReleaseError.ReleaseOver(LAST)));
        assertThat(aRelease().revoke(aRevocation(), LAST)).isInstanceOf(Result.Success.class);
    }

    @Test
    void nothingIsReleasedForNoPurposeOrRevokedForNoReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleaseTerms(NETWORK, " ", FIRST, LAST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Revocation(NOW, UUID.randomUUID(), ""));
    }
}
