package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.shared.Result;

/**
 * The versions of an agreement. Those that were agreed form a chain: each follows the one before, none is left out, and each begins on a
 * later day. One version at most is still open.
 *
 * @param lastNumber the number of the version that was begun last, were it discarded or not
 * @param all the oldest first
 */
record Versions(int lastNumber, List<Version> all) {
    static final Versions NONE = new Versions(0, List.of());

    Versions {
        all = all.stream().sorted(Comparator.comparingInt(Version::number)).toList();
        requireNumbered(lastNumber, all);
        requireChain(
                all.stream().filter(one -> one.state() == VersionState.AGREED).toList());
        if (all.stream().filter(one -> one.state().isOpen()).count() > 1) {
            throw new IllegalArgumentException("People work on one version at a time");
        }
    }

    private static void requireNumbered(int lastNumber, List<Version> all) {
        var numbers = new HashSet<Integer>();
        if (!all.stream().allMatch(one -> one.number() <= lastNumber && numbers.add(one.number()))) {
            throw new IllegalArgumentException("Versions have numbers of their own, up to %d".formatted(lastNumber));
        }
    }

    private static void requireChain(List<Version> agreed) {
        Version before = null;
        for (var one : agreed) {
            var follows = before == null ? null : before.number();
            if (!Objects.equals(one.follows(), follows)
                    || (before != null && !Objects.requireNonNull(one.since()).isAfter(before.since()))) {
                throw new IllegalArgumentException("Version %d breaks the chain".formatted(one.number()));
            }
            before = one;
        }
    }

    Version newest() {
        return all.getLast();
    }

    Optional<Version> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The version on which people work. */
    Result<Version, AgreementError> open() {
        return Result.of(all.stream().filter(one -> one.state().isOpen()).findFirst(), new AgreementError.NoDraft());
    }

    /**
     * The version about which everybody is asked.
     *
     * @param seen what was read by whoever answers
     */
    Result<Version, AgreementError> proposed(ContentHash seen) {
        return open().flatMap(one -> one.state() == VersionState.PROPOSED
                ? Result.success(one)
                : Result.refusal(
                        one.hash().equals(seen)
                                ? new AgreementError.NotProposed(one.number())
                                : new AgreementError.ChangedSince(one.number())));
    }

    /** The version that was agreed last, whether it holds already or not. */
    Optional<Version> lastAgreed() {
        return agreed().reduce((one, later) -> later);
    }

    /** The version that had begun by the day and that no other one had replaced. */
    Optional<Version> agreedBy(LocalDate day) {
        return agreed().filter(one -> !Objects.requireNonNull(one.since()).isAfter(day))
                .reduce((one, later) -> later);
    }

    /** Those that were agreed, the newest first, and after them all others, the newest of these first. */
    Stream<Version> asTheyCount() {
        return Stream.of(true, false)
                .flatMap(agreed ->
                        all.reversed().stream().filter(one -> (one.state() == VersionState.AGREED) == agreed));
    }

    private Stream<Version> agreed() {
        return all.stream().filter(one -> one.state() == VersionState.AGREED);
    }

    Versions drafting(AgreementContent content, ContentHash hash, @Nullable Amendment amendment) {
        var follows = lastAgreed().map(Version::number).orElse(null);
        return plus(Version.draft(lastNumber + 1, content, hash, follows, amendment));
    }

    /** With a next version that begins with what the refused one said or, if none was refused since, with what was agreed last. */
    Result<Versions, AgreementError> next(@Nullable Amendment amendment) {
        var open = all.stream().filter(one -> one.state().isOpen()).findFirst();
        if (open.isPresent()) {
            return Result.refusal(new AgreementError.DraftThere(open.get().number()));
        }
        if (all.isEmpty()) {
            return Result.refusal(new AgreementError.GivenUp());
        }
        var before = newest();
        var reason = amendment == null && before.state() == VersionState.REFUSED ? before.amendment() : amendment;
        return lastAgreed().isPresent() == (reason != null)
                ? Result.success(drafting(before.content(), before.hash(), reason))
                : Result.refusal(new AgreementError.AmendmentMissing());
    }

    /** The draft, if nothing stands in the way of asking everybody. */
    Result<Version, AgreementError> proposable(Version draft, AgreementKind kind, Proposal how) {
        var corrects = how.onPaper() && draft.approvals().isEmpty();
        if (draft.state() == VersionState.PROPOSED && !corrects) {
            return Result.refusal(new AgreementError.ProposedAlready(draft.number()));
        }
        var gaps = draft.content().gaps(kind);
        if (!gaps.isEmpty()) {
            return Result.refusal(new AgreementError.Incomplete(gaps));
        }
        var term = draft.content().term();
        return Result.unless(
                term.fault(Objects.requireNonNullElse(term.from(), how.on()))
                        .<AgreementError>map(AgreementError.NotFitting::new)
                        .or(() -> lastAgreed()
                                .filter(last -> last.hash().equals(draft.hash()))
                                .map(last -> new AgreementError.NothingChanged(last.number()))),
                () -> draft);
    }

    /** The day on which the version begins: when all have agreed, and after the one that it replaces has begun. */
    LocalDate beginningOf(Version complete) {
        var day = complete.completeOn();
        return lastAgreed()
                .map(last -> Objects.requireNonNull(last.since()).plusDays(1))
                .filter(day::isBefore)
                .orElse(day);
    }

    Versions replacing(Version changed) {
        return new Versions(
                lastNumber,
                all.stream()
                        .map(one -> one.number() == changed.number() ? changed : one)
                        .toList());
    }

    Versions without(Version discarded) {
        return new Versions(
                lastNumber,
                all.stream().filter(one -> one.number() != discarded.number()).toList());
    }

    private Versions plus(Version version) {
        return new Versions(
                version.number(),
                Stream.concat(all.stream(), Stream.of(version)).toList());
    }
}
