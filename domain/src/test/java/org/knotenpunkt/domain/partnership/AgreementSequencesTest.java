package org.knotenpunkt.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.shared.Result;

/** Whatever is done to an agreement in whatever order, what holds was approved by all, and nothing is lost. */
class AgreementSequencesTest {
    private static final int STEPS = 300;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverHoldsWasApprovedByEachPartyInExactlyItsWords(long seed) {
        assertThat(after(seed).versions()).isNotEmpty();
    }

    @Test
    void sequencesComeToAllThatCanBecomeOfAnAgreement() {
        var found = seeds().mapToObj(AgreementSequencesTest::after).toList();

        assertThat(found.stream().filter(one -> agreed(one).findAny().isPresent()))
                .as("nearly all of them come to something that holds")
                .hasSizeGreaterThan(found.size() * 9 / 10);
        assertThat(found).as("somebody leaves").anyMatch(one -> !one.leaves().isEmpty());
        assertThat(found)
                .as("an approval is cancelled")
                .anyMatch(one -> one.cancellations().size() > 2);
        assertThat(found)
                .as("an approved draft is given up")
                .anyMatch(one -> one.cancellations().stream().anyMatch(Cancellation::isGivenUp));
        assertThat(found)
                .as("somebody joins and leaves again by another version")
                .anyMatch(one -> agreed(one).anyMatch(version -> takesPart(version, OUTSIDER))
                        && agreed(one).anyMatch(version -> !takesPart(version, OUTSIDER)));
        assertThat(found).as("a chain").anyMatch(one -> agreed(one).count() > 3);
    }

    private static Stream<Version> agreed(Agreement agreement) {
        return agreement.versions().stream().filter(one -> one.state() == VersionState.AGREED);
    }

    private static boolean takesPart(Version version, OrganisationId party) {
        return version.content().party(party).isPresent();
    }

    /** What has become of an agreement by the steps of the seed; what always holds is checked after each. */
    private static Agreement after(long seed) {
        var random = new Random(seed);
        var agreement = aDraft();
        var day = TODAY;
        // what each party said yes to, kept beside the model
        var saidYes = new ArrayList<AgreementEvent.VersionApproved>();
        var numbers = new HashSet<>(Set.of(1));
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(3));
            var before = agreement;
            var party = random.nextInt(5) == 0 ? OUTSIDER : PARTIES.get(random.nextInt(PARTIES.size()));
            var hash = hash(agreement, random);
            var done = done(agreement, random, party, hash, day);
            if (done instanceof Result.Success<Agreement, AgreementError>(var next)) {
                agreement = next;
                next.events().stream().skip(before.events().size()).forEach(event -> {
                    if (event instanceof AgreementEvent.VersionApproved approved) {
                        saidYes.add(approved);
                    }
                    noteNumber(event, numbers);
                });
            }
            holdsWhatWasApproved(agreement, saidYes, day);
            nobodyHasApprovedWhatWasNotProposedYet(agreement, day);
            whatWasAgreedStays(before, agreement);
            theChainHasNoGap(agreement);
            noYesIsLost(agreement, saidYes);
            whoHasLeftTakesNoPart(before, agreement, day);
        }
        return agreement;
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
        return switch (random.nextInt(30)) {
            case 0 ->
                agreement.revise(
                        content -> Result.success(content.withClauses(
                                aContentSaying("Words " + random.nextInt(4)).clauses())),
                        FINGERPRINT,
                        NOW);
            case 1 -> agreement.propose(EDUCATION_PARTNERSHIP, day, NOW);
            case 2 -> agreement.proposeFromPaper(EDUCATION_PARTNERSHIP, day.minusDays(random.nextInt(6) - 1), day, NOW);
            case 3 -> random.nextBoolean() ? agreement.refuse(hash, aRejection(party)) : agreement.reopen(NOW);
            case 4 ->
                random.nextInt(3) == 0 && agreement.versions().size() > 1
                        ? agreement.discard(NOW)
                        : agreement.draftNext(null, NOW);
            case 5, 6 -> agreement.draftNext(random.nextInt(5) == 0 ? null : anAmendment(), NOW);
            case 7 ->
                random.nextInt(5) == 0
                        ? agreement.end(new Ending(day, Ending.Way.TOGETHER, "Over"), day, NOW)
                        : agreement.reopen(NOW);
            case 8 ->
                agreement.leave(
                        party,
                        new Ending(
                                day.plusDays(random.nextInt(120)),
                                random.nextBoolean() ? Ending.Way.TOGETHER : Ending.Way.NOTICE,
                                "No time"),
                        day,
                        NOW);
            case 9 ->
                random.nextInt(3) == 0
                        ? agreement.revise(
                                content -> inOrOut(content, missing(content).orElse(party)), FINGERPRINT, NOW)
                        : agreement.approve(anApproval(hash, OUTSIDER, day, new Proof.ByAccount()), day);
            default ->
                agreement.approve(
                        anApproval(hash, party, day.minusDays(random.nextInt(4)), new Proof.ByAccount()), day);
        };
    }

    /** One without which nobody can be asked. */
    private static Optional<OrganisationId> missing(AgreementContent content) {
        return PARTIES.stream().filter(party -> content.party(party).isEmpty()).findFirst();
    }

    /** A party comes in, or goes if nothing is left for it to do. */
    private static Result<AgreementContent, ContentError> inOrOut(AgreementContent content, OrganisationId party) {
        return content.party(party).isPresent()
                ? content.withoutParty(party)
                : content.withParty(
                        party.equals(OUTSIDER)
                                ? new Party(OUTSIDER, "Library", PartyRole.CO_SIGNATORY, Side.OTHERS)
                                : aContent().party(party).orElseThrow());
    }

    private static void noteNumber(AgreementEvent event, Set<Integer> numbers) {
        if (event instanceof AgreementEvent.VersionDrafted drafted) {
            assertThat(numbers.add(drafted.number())).as("%s is new", drafted).isTrue();
        }
    }

    private static void holdsWhatWasApproved(
            Agreement agreement, List<AgreementEvent.VersionApproved> saidYes, LocalDate day) {
        agreement.inForceOn(day).ifPresent(version -> {
            assertThat(version.hash()).isEqualTo(FINGERPRINT.of(version.content()));
            assertThat(version.content().organisations())
                    .allSatisfy(party -> assertThat(saidYes)
                            .anyMatch(yes ->
                                    yes.party().equals(party) && yes.hash().equals(version.hash())));
        });
    }

    /** Each counts for the version, or it is known that it was cancelled and what it was given to. */
    private static void noYesIsLost(Agreement agreement, List<AgreementEvent.VersionApproved> saidYes) {
        assertThat(saidYes)
                .allMatch(yes -> agreement
                                .versionOf(yes.number())
                                .flatMap(version -> version.approvalOf(yes.party()))
                                .filter(approval -> approval.hash().equals(yes.hash()))
                                .isPresent()
                        || agreement.cancellations().stream()
                                .anyMatch(one -> one.number() == yes.number()
                                        && one.hash().equals(yes.hash())
                                        && one.of(yes.party()).isPresent()));
        assertThat(agreement.cancellations())
                .allSatisfy(one -> assertThat(one.hash()).isEqualTo(FINGERPRINT.of(one.content())));
    }

    /** What is known of leaves stays known; who has left what holds is none of those who take part. */
    private static void whoHasLeftTakesNoPart(Agreement before, Agreement after, LocalDate day) {
        assertThat(after.leaves().subList(0, before.leaves().size())).isEqualTo(before.leaves());
        var left = after.leaves().stream()
                .filter(leave ->
                        after.leaveOf(leave.party()).filter(leave::equals).isPresent())
                .filter(leave -> leave.ending().lastDay().isBefore(day))
                .map(Leave::party)
                .toList();
        assertThat(after.partiesOn(day)).noneMatch(party -> left.contains(party.organisation()));
        after.inForceOn(day)
                .ifPresent(version -> assertThat(after.partiesOn(day))
                        .containsExactlyElementsOf(version.content().parties().stream()
                                .filter(party -> !left.contains(party.organisation()))
                                .toList()));
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

    private static void whatWasAgreedStays(Agreement before, Agreement after) {
        agreed(before).forEach(one -> assertThat(after.versionOf(one.number())).contains(one));
    }

    /** Each of those that were agreed follows the one before and begins after it; people work on one beside them at most. */
    private static void theChainHasNoGap(Agreement agreement) {
        Version before = null;
        for (var one : agreed(agreement).toList()) {
            assertThat(one.follows()).isEqualTo(before == null ? null : before.number());
            assertThat(one.amendment() == null).isEqualTo(before == null);
            if (before != null) {
                assertThat(one.number()).isGreaterThan(before.number());
                assertThat(one.since()).isAfter(before.since());
            }
            before = one;
        }
        var open = agreement.versions().stream()
                .filter(one -> one.state().isOpen())
                .toList();
        assertThat(open).hasSizeLessThan(2);
        var last = before == null ? null : before.number();
        assertThat(open).allSatisfy(one -> assertThat(one.follows()).isEqualTo(last));
        assertThat(agreement.lastAgreed().map(Version::number).orElse(null)).isEqualTo(last);
    }
}
