package org.knotenpunkt.application.partnership.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.FIRST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.LAST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.OTHER_NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.RELEASE;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.terms;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.PartnershipAction;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseError;
import org.knotenpunkt.domain.partnership.release.ReleaseEvent;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class ReleaseServiceTest {
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor PARENT =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, PARENTS.value()));
    private static final Actor OFFICE = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK.value()));
    private static final Actor OTHER_OFFICE =
            Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(OTHER_NETWORK.value()));
    private static final Actor READER_THERE = Actors.holding(Role.READER, new Scope.Initiative(NETWORK.value()));

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryReleases releases = new InMemoryReleases(agreements);
    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final ReleaseService service = new ReleaseService(
            agreements,
            releases,
            releases,
            new PolicyRights(),
            events,
            new DirectTransactions(),
            new CountingIds(),
            clock,
            clock);
    private final ReleaseReader today = readerOn(clock);
    private final ReleaseReader then = readerOn(FixedClock.on(FIRST));

    private ReleaseReader readerOn(FixedClock day) {
        return new ReleaseReader(
                agreements,
                releases,
                releases,
                releases,
                accounts -> Map.of(),
                new PolicyRights(),
                new DirectTransactions(),
                day);
    }

    @BeforeEach
    void keepAnAgreementInATownOfTheNetwork() {
        agreements.save(anAgreement());
        releases.join(new KnownNetwork(NETWORK, "Zusammen"), LINDENAU, "Lindenau", TODAY);
    }

    private Release released() {
        return service.release(COORDINATION, AGREEMENT, terms(FIRST, LAST)).orElseThrow();
    }

    private static Result<?, ReleaseError> unknown() {
        return Result.refusal(new ReleaseError.ReleaseOfAgreement(new AgreementError.UnknownAgreement(AGREEMENT)));
    }

    @Test
    void theOfficeReadsItWithTheReleaseAndNotBeforeNotAfterAndNotOnceItIsRevoked() {
        assertThat(then.read(OFFICE, NETWORK, AGREEMENT)).isEqualTo(unknown());
        var release = released();
        assertThat(today.read(OFFICE, NETWORK, AGREEMENT)).isEqualTo(unknown());
        assertThat(then.read(OFFICE, NETWORK, AGREEMENT).orElseThrow().terms()).isEqualTo(terms(FIRST, LAST));
        assertThat(then.list(OFFICE, NETWORK, PageRequest.first(5))
                        .orElseThrow()
                        .items())
                .extracting(ReleasedSummary::id)
                .containsExactly(AGREEMENT);
        assertThat(readerOn(FixedClock.on(LAST.plusDays(1))).read(OFFICE, NETWORK, AGREEMENT))
                .isEqualTo(unknown());

        service.revoke(COORDINATION, AGREEMENT, release.id(), release.version(), "Not needed")
                .orElseThrow();
        assertThat(then.read(OFFICE, NETWORK, AGREEMENT)).isEqualTo(unknown());
        assertThat(then.list(OFFICE, NETWORK, PageRequest.first(5))
                        .orElseThrow()
                        .items())
                .isEmpty();
        assertThat(events.published())
                .hasExactlyElementsOfTypes(ReleaseEvent.AgreementReleased.class, ReleaseEvent.ReleaseRevoked.class);
    }

    @Test
    void nobodyReadsItButTheOfficeOfTheNetworkAndWhoReadsThere() {
        released();
        assertThat(then.read(OTHER_OFFICE, NETWORK, AGREEMENT))
                .isEqualTo(Result.refusal(new ReleaseError.MayNotRelease(new Denial.OutOfReach())));
        assertThat(then.read(OTHER_OFFICE, OTHER_NETWORK, AGREEMENT)).isEqualTo(unknown());
        assertThat(then.read(READER_THERE, NETWORK, AGREEMENT)).isEqualTo(then.read(OFFICE, NETWORK, AGREEMENT));
        assertThat(then.networks(Actors.holding(Role.READER, new Scope.Municipality(LINDENAU))))
                .isEqualTo(Result.refusal(new ReleaseError.MayNotRelease(
                        new Denial.RoleMissing(PartnershipAction.READ_RELEASED_AGREEMENTS))));
    }

    @Test
    void aTownReleasesToNetworksOfWhichItIsAMemberOnTheFirstDay() {
        releases.join(new KnownNetwork(OTHER_NETWORK, "Later"), LINDENAU, "Lindenau", FIRST);
        var early = new ReleaseTerms(OTHER_NETWORK, "x", FIRST.minusDays(1), LAST);
        assertThat(service.release(COORDINATION, AGREEMENT, early))
                .isEqualTo(Result.refusal(new ReleaseError.NotInNetwork(OTHER_NETWORK)));
        assertThat(service.release(COORDINATION, AGREEMENT, new ReleaseTerms(OTHER_NETWORK, "x", FIRST, LAST)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void partiesSeeToWhomItIsReleasedAndDoNotReleaseIt() {
        var release = released();
        var seen = today.of(PARENT, AGREEMENT).orElseThrow();
        assertThat(seen.releases()).containsExactly(release);
        assertThat(seen.networks()).containsOnly(Map.entry(NETWORK, "Zusammen"));
        assertThat(seen.mayRelease()).isFalse();
        assertThat(seen.choices()).isEmpty();
        assertThat(today.of(COORDINATION, AGREEMENT).orElseThrow().choices())
                .containsExactly(new KnownNetwork(NETWORK, "Zusammen"));
        assertThat(today.of(OFFICE, AGREEMENT)).isEqualTo(unknown());
        assertThat(service.release(PARENT, AGREEMENT, terms(FIRST, LAST)))
                .isEqualTo(Result.refusal(
                        new ReleaseError.MayNotRelease(new Denial.RoleMissing(PartnershipAction.RELEASE_AGREEMENT))));
    }

    @Test
    void whoRevokesNamesAReleaseOfTheAgreementAsItIsNow() {
        assertThat(service.revoke(COORDINATION, AGREEMENT, RELEASE, 1, "x"))
                .isEqualTo(Result.refusal(new ReleaseError.UnknownRelease(RELEASE)));
        var release = released();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.revoke(COORDINATION, AGREEMENT, release.id(), 7, "x"));
        assertThat(service.release(COORDINATION, OTHER_AGREEMENT, terms(FIRST, LAST)))
                .isEqualTo(Result.refusal(
                        new ReleaseError.ReleaseOfAgreement(new AgreementError.UnknownAgreement(OTHER_AGREEMENT))));
    }
}
