package org.knotenpunkt.domain.partnership.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Texts;

/**
 * All that the parties agree on: the words, the goals and who gives what. Two contents are equal exactly if they say the same in the
 * same order.
 *
 * @param language the tag of the language in which it is written, as in {@code de}
 * @param title 1 to 200 characters
 * @param goals in the order in which they are read; a goal may come before the one that it serves
 */
public record AgreementContent(
        KindRef kind,
        String language,
        String title,
        List<Party> parties,
        List<Clause> clauses,
        List<Goal> goals,
        List<Contribution> contributions,
        List<Annex> annexes,
        AgreementTerm term) {
    public static final int MAX_TITLE_LENGTH = 200;

    /** More than anybody can keep in view. */
    public static final int MAX_GOALS = 1_000;

    /** @throws IllegalArgumentException if something is in it twice, or speaks of a party or a goal that is not in it */
    public AgreementContent {
        title = Texts.called("title of an agreement", title, MAX_TITLE_LENGTH);
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
        goals = List.copyOf(goals);
        contributions = List.copyOf(contributions);
        annexes = List.copyOf(annexes);
        requireDifferent(parties, Party::organisation);
        requireDifferent(goals, Goal::id);
        requireDifferent(contributions, Contribution::id);
        requireDifferent(annexes, Annex::id);
    }

    private static <T> void requireDifferent(List<T> all, Function<T, ?> name) {
        var names = new HashSet<Object>();
        all.stream().map(name).filter(one -> !names.add(one)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("%s is there twice".formatted(twice));
        });
    }

    /** A first content of a kind: its usual clauses, and nothing else yet. */
    public static AgreementContent ofKind(AgreementKind kind, Locale language, String title) {
        var tag = language.toLanguageTag();
        return new AgreementContent(
                kind.ref(),
                tag,
                title,
                List.of(),
                kind.clauses(tag),
                List.of(),
                List.of(),
                List.of(),
                AgreementTerm.OPEN_ENDED);
    }

    public Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public Optional<Contribution> contribution(ContributionId id) {
        return contributions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Annex> annex(AnnexId id) {
        return annexes.stream().filter(annex -> annex.id().equals(id)).findFirst();
    }

    /** The goals that serve the goal directly, in their order. */
    public List<Goal> partsOf(GoalId id) {
        return goals.stream().filter(goal -> id.equals(goal.parent())).toList();
    }

    /** The goals for which the party answers. */
    public List<Goal> answeredForBy(OrganisationId organisation) {
        return goals.stream()
                .filter(goal -> goal.measure()
                        .filter(measure -> measure.responsible().equals(organisation))
                        .isPresent())
                .toList();
    }

    public List<Contribution> contributionsOf(OrganisationId organisation) {
        return contributions.stream()
                .filter(contribution -> contribution.party().equals(organisation))
                .toList();
    }

    public AgreementContent titled(String newTitle) {
        return new AgreementContent(kind, language, newTitle, parties, clauses, goals, contributions, annexes, term);
    }

    public AgreementContent withClauses(List<Clause> newClauses) {
        return new AgreementContent(kind, language, title, parties, newClauses, goals, contributions, annexes, term);
    }

    public AgreementContent withTerm(AgreementTerm newTerm) {
        return new AgreementContent(kind, language, title, parties, clauses, goals, contributions, annexes, newTerm);
    }

    public AgreementContent withAnnex(Annex annex) {
        return withAnnexes(put(annexes, annex, Annex::id));
    }

    public AgreementContent withoutAnnex(AnnexId id) {
        return withAnnexes(
                annexes.stream().filter(annex -> !annex.id().equals(id)).toList());
    }

    /** With one more party; one that takes part already keeps its seat. */
    public Result<AgreementContent, ContentError> withParty(Party party) {
        return Result.unless(
                party(party.organisation())
                        .map(there -> new ContentError.PartyThere(there.organisation(), there.name())),
                () -> withParties(put(parties, party, Party::organisation)));
    }

    /** With the party on another side or in another role; what it answers for and gives stays. */
    public Result<AgreementContent, ContentError> withSeat(OrganisationId organisation, PartyRole role, Side side) {
        return Result.<Party, ContentError>of(party(organisation), new ContentError.NoParty(organisation))
                .map(there -> new Party(organisation, there.name(), role, side))
                .map(seated -> withParties(put(parties, seated, Party::organisation)));
    }

    /** Without the party, unless it answers for a goal or gives something. */
    public Result<AgreementContent, ContentError> withoutParty(OrganisationId organisation) {
        if (party(organisation).isEmpty()) {
            return Result.refusal(new ContentError.NoParty(organisation));
        }
        var answersFor = answeredForBy(organisation).size();
        var gives = contributionsOf(organisation).size();
        return answersFor + gives > 0
                ? Result.refusal(new ContentError.PartyStillNeeded(organisation, answersFor, gives))
                : Result.success(withParties(parties.stream()
                        .filter(party -> !party.organisation().equals(organisation))
                        .toList()));
    }

    /** With the goal, in place of what it was before; a new one comes last. */
    public Result<AgreementContent, ContentError> withGoal(Goal goal) {
        return Result.unless(goalFault(goal), () -> withGoals(put(goals, goal, Goal::id)));
    }

    private Optional<ContentError> goalFault(Goal goal) {
        if (goal(goal.id()).isEmpty() && goals.size() >= MAX_GOALS) {
            return Optional.of(new ContentError.TooManyGoals(MAX_GOALS));
        }
        return parentFault(goal)
                .or(() -> partsFault(goal))
                .or(() -> goal.measure().flatMap(this::measureFault));
    }

    private Optional<ContentError> parentFault(Goal goal) {
        var parent = goal.parent();
        if (parent == null) {
            return Optional.empty();
        }
        return goal(parent)
                .<Optional<ContentError>>map(served -> goal.level().serves(served.level())
                        ? Optional.empty()
                        : Optional.of(new ContentError.GoalServesNoHigher(goal.level(), served.level())))
                .orElseGet(() -> Optional.of(new ContentError.UnknownGoal(parent)));
    }

    /** Levels only ever descend, and so goals never serve themselves in a circle. */
    private Optional<ContentError> partsFault(Goal goal) {
        return partsOf(goal.id()).stream()
                .filter(part -> !part.level().serves(goal.level()))
                .findFirst()
                .map(part -> new ContentError.GoalServesNoHigher(part.level(), goal.level()));
    }

    private Optional<ContentError> measureFault(Measure measure) {
        if (party(measure.responsible()).isEmpty()) {
            return Optional.of(new ContentError.NoParty(measure.responsible()));
        }
        var on = measure.baselineOn();
        if (on != null && on.isAfter(measure.due())) {
            return Optional.of(new ContentError.DueBeforeBaseline(on, measure.due()));
        }
        var known = measure.baselineBy();
        if (known != null && known.isAfter(measure.due())) {
            return Optional.of(new ContentError.BaselineTooLate(known, measure.due()));
        }
        return measure.isHonest()
                ? Optional.empty()
                : Optional.of(new ContentError.ClaimBeyondStep(measure.step(), measure.claim()));
    }

    /** The content, unless it says something that could not be so by the day and was not said before. */
    public Result<AgreementContent, ContentError> saidOn(LocalDate today, AgreementContent before) {
        return Result.unless(
                goals.stream()
                        .filter(goal -> !before.goals.contains(goal))
                        .flatMap(goal -> goal.measure().stream())
                        .flatMap(measure -> Stream.ofNullable(measure.baselineOn()))
                        .filter(today::isBefore)
                        .findFirst()
                        .<ContentError>map(ContentError.BaselineInTheFuture::new)
                        .or(() -> term.equals(before.term) ? Optional.empty() : term.fault(term.from())),
                () -> this);
    }

    /** With the same goals, read in the order of their ids. Those that the ids do not name come last. */
    public AgreementContent withGoalsInOrder(List<GoalId> order) {
        var named = order.stream().flatMap(id -> goal(id).stream());
        var others = goals.stream().filter(goal -> !order.contains(goal.id()));
        return withGoals(Stream.concat(named, others).toList());
    }

    /** Without the goal, unless others serve it or something is given for it. */
    public Result<AgreementContent, ContentError> withoutGoal(GoalId id) {
        if (goal(id).isEmpty()) {
            return Result.refusal(new ContentError.UnknownGoal(id));
        }
        var parts = partsOf(id).size();
        var gifts = (int) contributions.stream()
                .filter(contribution -> id.equals(contribution.goal()))
                .count();
        return parts + gifts > 0
                ? Result.refusal(new ContentError.GoalStillNeeded(id, parts, gifts))
                : Result.success(withGoals(
                        goals.stream().filter(goal -> !goal.id().equals(id)).toList()));
    }

    /** The content, if anybody takes part who could give something. */
    public Result<AgreementContent, ContentError> takingContributions() {
        return parties.isEmpty() ? Result.refusal(new ContentError.NobodyTakesPart()) : Result.success(this);
    }

    /** With the contribution, in place of what it was before; a new one comes last. */
    public Result<AgreementContent, ContentError> withContribution(Contribution contribution) {
        if (party(contribution.party()).isEmpty()) {
            return Result.refusal(new ContentError.NoParty(contribution.party()));
        }
        var goal = contribution.goal();
        return goal != null && goal(goal).isEmpty()
                ? Result.refusal(new ContentError.UnknownGoal(goal))
                : Result.success(withContributions(put(contributions, contribution, Contribution::id)));
    }

    public Result<AgreementContent, ContentError> withoutContribution(ContributionId id) {
        return contribution(id).isEmpty()
                ? Result.refusal(new ContentError.UnknownContribution(id))
                : Result.success(withContributions(contributions.stream()
                        .filter(contribution -> !contribution.id().equals(id))
                        .toList()));
    }

    /** What is missing before anybody can be asked to approve it, all of it. */
    public List<Gap> gaps(AgreementKind of) {
        var seats = of.seatsWithout(parties).stream().map(seat -> new Gap.SeatEmpty(seat.side(), seat.role()));
        var said = of.missingIn(clauses).stream().map(Gap.ClauseMissing::new);
        var aims = goals.stream().noneMatch(goal -> goal.level() == GoalLevel.OPERATIONAL)
                ? Stream.of(new Gap.NoOperationalGoal())
                : Stream.<Gap>empty();
        var begun = goals.stream()
                .filter(goal -> goal.measure()
                        .filter(measure -> !measure.hasBeginning())
                        .isPresent())
                .map(goal -> new Gap.BaselineMissing(goal.text()));
        return Stream.of(seats, said, aims, begun)
                .<Gap>flatMap(Function.identity())
                .toList();
    }

    /** The organisations that have to agree. */
    public Set<OrganisationId> organisations() {
        return Set.copyOf(parties.stream().map(Party::organisation).toList());
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, ?> name) {
        var next = new ArrayList<>(all);
        for (int index = 0; index < next.size(); index++) {
            if (Objects.equals(name.apply(next.get(index)), name.apply(one))) {
                next.set(index, one);
                return next;
            }
        }
        next.add(one);
        return next;
    }

    private AgreementContent withParties(List<Party> next) {
        return new AgreementContent(kind, language, title, next, clauses, goals, contributions, annexes, term);
    }

    private AgreementContent withGoals(List<Goal> next) {
        return new AgreementContent(kind, language, title, parties, clauses, next, contributions, annexes, term);
    }

    private AgreementContent withContributions(List<Contribution> next) {
        return new AgreementContent(kind, language, title, parties, clauses, goals, next, annexes, term);
    }

    private AgreementContent withAnnexes(List<Annex> next) {
        return new AgreementContent(kind, language, title, parties, clauses, goals, contributions, next, term);
    }
}
