package org.knotenpunkt.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Result;

/** Whatever is done to an agreement in whatever order, what holds was approved by all, and nothing is lost. */
class AgreementSequencesTest {
    private static final int STEPS = 250;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverHoldsWasApprovedByEachPartyInExactlyItsWords(long seed) {
        var random = new Random(seed);
        var agreement = aDraft();
        var day = TODAY;
        // what each party said yes to, kept beside the model
        Map<OrganisationId, Set<ContentHash>> saidYes = new HashMap<>();
        var numbers = new HashSet<>(Set.of(1));
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(3));
            var before = agreement;
            var party = random.nextInt(8) == 0 ? OUTSIDER : PARTIES.get(random.nextInt(PARTIES.size()));
            var hash = hash(agreement, random);
            var done = done(agreement, random, party, hash, day);
            if (done instanceof Result.Success<Agreement, AgreementError>(var next)) {
                agreement = next;
                next.events().stream().skip(before.events().size()).forEach(event -> {
                    noteApproval(event, saidYes);
                    noteNumber(event, numbers);
                });
            }
            holdsWhatWasApproved(agreement, saidYes, day);
            nobodyHasApprovedWhatWasNotProposedYet(agreement, day);
            whatWasAgreedStays(before, agreement);
        }
        assertThat(agreement.versions().stream().filter(one -> one.state() == VersionState.AGREED))
                .as("the sequence is worth something")
                .isNotEmpty();
    }

    private static ContentHash hash(Agreement agreement, Random random) {
        return agreement
                .draft()
                .filter(draft -> random.nextInt(6) > 0)
                .map(Version::hash)
                .orElseGet(() -> FINGERPRINT.of(aContentSaying("Words " + random.nextInt(4))));
    }

    private static Result<Agreement, AgreementError> done(
            Agreement agreement, Random random, OrganisationId party, ContentHash hash, LocalDate day) {
        return switch (random.nextInt(26)) {
            case 0 ->
                agreement.revise(
                        content -> Result.success(aContentSaying("Words " + random.nextInt(4))), FINGERPRINT, NOW);
            case 1 -> agreement.propose(EDUCATION_PARTNERSHIP, day, NOW);
            case 2 -> agreement.proposeFromPaper(EDUCATION_PARTNERSHIP, day.minusDays(random.nextInt(6) - 1), day, NOW);
            case 3 -> random.nextBoolean() ? agreement.refuse(hash, aRejection(party)) : agreement.reopen(NOW);
            case 4 ->
                random.nextInt(4) == 0 && agreement.versions().size() > 1
                        ? agreement.discard(NOW)
                        : agreement.draftNext(null, NOW);
            case 5, 6 -> agreement.draftNext(random.nextInt(5) == 0 ? null : anAmendment(), NOW);
            case 7 ->
                random.nextInt(5) == 0
                        ? agreement.end(new Ending(day, Ending.Way.TOGETHER, "Over"), day, NOW)
                        : agreement.reopen(NOW);
            default ->
                agreement.approve(
                        anApproval(hash, party, day.minusDays(random.nextInt(4)), new Proof.ByAccount()), day);
        };
    }

    private static void noteApproval(AgreementEvent event, Map<OrganisationId, Set<ContentHash>> saidYes) {
        if (event instanceof AgreementEvent.VersionApproved approved) {
            saidYes.computeIfAbsent(approved.party(), party -> new HashSet<>()).add(approved.hash());
        }
    }

    private static void noteNumber(AgreementEvent event, Set<Integer> numbers) {
        if (event instanceof AgreementEvent.VersionDrafted drafted) {
            assertThat(numbers.add(drafted.number())).as("%s is new", drafted).isTrue();
        }
    }

    private static void holdsWhatWasApproved(
            Agreement agreement, Map<OrganisationId, Set<ContentHash>> saidYes, LocalDate day) {
        agreement.inForceOn(day).ifPresent(version -> {
            assertThat(version.hash()).isEqualTo(FINGERPRINT.of(version.content()));
            assertThat(version.content().organisations())
                    .allSatisfy(party -> assertThat(saidYes.get(party)).contains(version.hash()));
        });
    }

    private static void nobodyHasApprovedWhatWasNotProposedYet(Agreement agreement, LocalDate day) {
        agreement.versions().stream()
                .filter(version -> version.state() != VersionState.DRAFT)
                .forEach(version -> {
                    var proposed = Objects.requireNonNull(version.proposal()).on();
                    assertThat(proposed).isBeforeOrEqualTo(day);
                    assertThat(version.approvals())
                            .allSatisfy(yes -> assertThat(yes.on()).isBetween(proposed, day));
                });
    }

    /** The chain has no gap, since the model refuses to be built with one; what was agreed is in it as before. */
    private static void whatWasAgreedStays(Agreement before, Agreement after) {
        before.versions().stream()
                .filter(one -> one.state() == VersionState.AGREED)
                .forEach(one -> assertThat(after.versionOf(one.number())).contains(one));
        var follows = after.versions().stream()
                .filter(one -> one.state() == VersionState.AGREED)
                .map(Version::follows)
                .filter(Objects::nonNull)
                .toList();
        assertThat(follows).doesNotHaveDuplicates();
    }
}
