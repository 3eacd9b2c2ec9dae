package org.knotenpunkt.domain.initiative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;

/**
 * A town that belongs to a network, or did.
 *
 * @param memberships the periods of belonging, oldest first; they do not overlap
 * @param stages what the town reached, oldest first; only what was never true is taken out
 */
public record Member(MunicipalityId town, List<Membership> memberships, List<StageEntry> stages) {
    private static final Comparator<Membership> OLDEST_FIRST = Comparator.comparing(Membership::firstDay);

    public Member {
        memberships = memberships.stream().sorted(OLDEST_FIRST).toList();
        stages = List.copyOf(stages);
        for (int i = 1; i < memberships.size(); i++) {
            if (memberships.get(i).validity().overlaps(memberships.get(i - 1).validity())) {
                throw new IllegalArgumentException("Two memberships of %s overlap".formatted(town));
            }
        }
    }

    /** A town that has nothing to do with the network yet. */
    static Member unknown(MunicipalityId town) {
        return new Member(town, List.of(), List.of());
    }

    public boolean isMemberOn(LocalDate day) {
        return memberships.stream().anyMatch(membership -> membership.holdsOn(day));
    }

    public boolean isFounder() {
        return memberships.stream().anyMatch(Membership::founding);
    }

    /** Whether it is known until when it belongs to the network, be that in days to come. */
    public boolean hasEnd() {
        return !memberships.isEmpty() && !memberships.getLast().isOpen();
    }

    /** As much of it as is over by the end of the day; what is to end later ends then. */
    public Member upTo(LocalDate lastDay) {
        var cut = memberships.stream()
                .filter(membership -> !membership.validity().isToCome(lastDay))
                .map(membership -> membership.validity().isOver(lastDay.plusDays(1))
                        ? membership
                        : membership.endedIn(PartialDate.of(lastDay)))
                .toList();
        return new Member(town, cut, stages);
    }

    /** The stage that the town had reached by the day, if any is known. */
    public Optional<StageEntry> stageOn(LocalDate day) {
        return stages.stream()
                .filter(entry -> !entry.since().firstDay().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    Result<Member, InitiativeError> join(Membership membership) {
        return memberships.stream().anyMatch(known -> known.validity().overlaps(membership.validity()))
                ? Result.refusal(new InitiativeError.AlreadyMember(town))
                : Result.success(new Member(town, plus(memberships, membership), stages));
    }

    Result<Member, InitiativeError> leave(PartialDate left) {
        var open = memberships.stream().filter(Membership::isOpen).findFirst();
        if (open.isEmpty()) {
            return Result.refusal(new InitiativeError.NotMember(town));
        }
        if (left.lastDay().isBefore(open.get().firstDay())) {
            return Result.refusal(
                    new InitiativeError.LeftBeforeJoining(left, open.get().since()));
        }
        var others = memberships.stream().filter(membership -> !membership.isOpen());
        return Result.success(new Member(
                town, Stream.concat(others, Stream.of(open.get().endedIn(left))).toList(), stages));
    }

    /** The membership of which that is the first day. */
    Result<Membership, InitiativeError> membershipFrom(LocalDate from) {
        return Result.of(
                memberships.stream()
                        .filter(membership -> membership.firstDay().equals(from))
                        .findFirst(),
                new InitiativeError.NothingRecordedSo(InitiativeFact.MEMBERSHIP));
    }

    Member without(Membership wrong) {
        return new Member(town, others(wrong), stages);
    }

    private List<Membership> others(Membership one) {
        return memberships.stream()
                .filter(membership -> !membership.equals(one))
                .toList();
    }

    Member withoutStages(List<StageEntry> wrong) {
        return new Member(
                town,
                memberships,
                stages.stream().filter(stage -> !wrong.contains(stage)).toList());
    }

    /** Puts a membership into the place of a wrong one, with the same end. */
    Result<Member, InitiativeError> correct(Membership wrong, Membership right) {
        var left = wrong.left();
        if (left != null && left.lastDay().isBefore(right.firstDay())) {
            return Result.refusal(new InitiativeError.LeftBeforeJoining(left, right.since()));
        }
        return without(wrong).join(left == null ? right : right.endedIn(left));
    }

    Result<Member, InitiativeError> reopen() {
        if (!hasEnd()) {
            return Result.refusal(new InitiativeError.NotEnded(InitiativeFact.MEMBERSHIP));
        }
        var ended = memberships.getLast();
        return Result.success(new Member(town, plus(others(ended), ended.open()), stages));
    }

    /** Whether the town has belonged to it since the founding, which was then. */
    boolean beganWith(PartialDate founded) {
        return memberships.stream().anyMatch(membership -> membership.beganWith(founded));
    }

    /** The same, in a network that was founded at another time than was thought: who founded it moves along. */
    Result<Member, InitiativeError> foundedIn(PartialDate thought, PartialDate really) {
        return memberships.stream()
                .filter(membership -> membership.beganWith(thought))
                .findFirst()
                .map(wrong -> correct(wrong, new Membership(really, null, true, wrong.evidence())))
                .orElseGet(() -> Result.success(this));
    }

    Result<Member, InitiativeError> reach(StageEntry entry, LocalDate today) {
        if (!isMemberOn(today)) {
            return Result.refusal(new InitiativeError.StageOfNonMember(town));
        }
        if (entry.since().firstDay().isAfter(today)) {
            return Result.refusal(new InitiativeError.StageInFuture(entry.since()));
        }
        var source = entry.evidence().source();
        if (source.isToCome(today)) {
            return Result.refusal(new InitiativeError.SourceInFuture(source.date()));
        }
        return entry.reason() == null ? forward(entry) : inOrder(entry);
    }

    private Result<Member, InitiativeError> forward(StageEntry entry) {
        if (!stages.isEmpty() && entry.stage().isBefore(stages.getLast().stage())) {
            return Result.refusal(
                    new InitiativeError.StepBackWithoutReason(stages.getLast().stage(), entry.stage()));
        }
        return inOrder(entry);
    }

    private Result<Member, InitiativeError> inOrder(StageEntry entry) {
        if (!stages.isEmpty()
                && entry.since().firstDay().isBefore(stages.getLast().since().firstDay())) {
            return Result.refusal(new InitiativeError.StageBeforeTheLast(
                    entry.since(), stages.getLast().since()));
        }
        return Result.success(new Member(town, memberships, plus(stages, entry)));
    }

    private static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
