package org.knotenpunkt.domain.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * A network of towns; the root of the aggregate of its supporters, members and published counts.
 *
 * <p>It ends with a last day: from then on nobody belongs to it or carries it. What was recorded stays as it is, should the end be taken
 * back; who shows it cuts it at the last day. A network that was set up in error is withdrawn.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Initiative implements Aggregate<Initiative> {
    public static final int MAX_NAME_LENGTH = 200;

    private final InitiativeId id;
    private final String name;
    private final PartialDate founded;
    private final @Nullable LocalDate lastDay;
    private final List<Supporter> supporters;
    private final List<Member> members;
    private final List<PublishedCount> counts;
    private final long version;
    private final List<InitiativeEvent> events;
    private final List<Withdrawn<Statement>> withdrawn;

    private Initiative(
            InitiativeId id,
            String name,
            PartialDate founded,
            @Nullable LocalDate lastDay,
            List<Supporter> supporters,
            List<Member> members,
            List<PublishedCount> counts,
            long version,
            List<InitiativeEvent> events,
            List<Withdrawn<Statement>> withdrawn) {
        this.id = id;
        this.name = Texts.called("name of a network", name, MAX_NAME_LENGTH);
        this.founded = founded;
        this.lastDay = lastDay;
        this.supporters = List.copyOf(supporters);
        this.members = List.copyOf(members);
        this.counts = List.copyOf(counts);
        this.version = version;
        this.events = List.copyOf(events);
        this.withdrawn = List.copyOf(withdrawn);
        if (members.stream().map(Member::town).distinct().count() != members.size()) {
            throw new IllegalArgumentException("A town stands twice among the members of " + id);
        }
    }

    /** Sets up a network, without anybody in it yet. */
    public static Result<Initiative, InitiativeError> found(
            InitiativeId id, String name, PartialDate founded, LocalDate today, Instant now) {
        if (founded.firstDay().isAfter(today)) {
            return Result.refusal(new InitiativeError.FoundedInFuture(founded));
        }
        var event = new InitiativeEvent.InitiativeFounded(id, founded, now);
        return Result.success(
                new Initiative(id, name, founded, null, List.of(), List.of(), List.of(), 0, List.of(event), List.of()));
    }

    /** Rebuilds a network from what a repository stored; for repositories only. */
    public static Initiative restore(
            InitiativeId id,
            String name,
            PartialDate founded,
            @Nullable LocalDate lastDay,
            List<Supporter> supporters,
            List<Member> members,
            List<PublishedCount> counts,
            long version) {
        return new Initiative(id, name, founded, lastDay, supporters, members, counts, version, List.of(), List.of());
    }

    /** Takes a town in. A founder joined when the network was founded; of others it may be unknown when they joined. */
    public Result<Initiative, InitiativeError> join(
            MunicipalityId town,
            @Nullable PartialDate joined,
            boolean founder,
            Source evidence,
            LocalDate today,
            Instant now) {
        return joining(joined, founder, evidence, today)
                .flatMap(membership -> member(town)
                        .join(membership)
                        .map(member ->
                                with(member, new InitiativeEvent.TownJoined(id, town, membership.joined(), now))));
    }

    private Result<Membership, InitiativeError> joining(
            @Nullable PartialDate joined, boolean founder, Source evidence, LocalDate today) {
        if (evidence.isToCome(today)) {
            return Result.refusal(new InitiativeError.SourceInFuture(evidence.date()));
        }
        var since = founder && joined == null ? founded : joined;
        var membership = new Membership(since, null, founder, evidence);
        return membership
                .outOfPlace(founded)
                .or(() -> overBefore(membership.firstDay()))
                .<Result<Membership, InitiativeError>>map(Result::refusal)
                .orElseGet(() -> Result.success(membership));
    }

    /** Why nothing can begin on the day: it has ended before. */
    private Optional<InitiativeError> overBefore(@Nullable LocalDate firstDay) {
        return lastDay == null || firstDay == null || !firstDay.isAfter(lastDay)
                ? Optional.empty()
                : Optional.of(new InitiativeError.InitiativeOver(id, lastDay));
    }

    private Result<Initiative, InitiativeError> notOverBefore(@Nullable LocalDate firstDay) {
        return overBefore(firstDay)
                .<Result<Initiative, InitiativeError>>map(Result::refusal)
                .orElseGet(() -> Result.success(this));
    }

    /** Ends it with the day, unless a town joins only later. */
    public Result<Initiative, InitiativeError> end(LocalDate day, Instant now) {
        if (lastDay != null) {
            return Result.refusal(new InitiativeError.InitiativeOver(id, lastDay));
        }
        if (day.isBefore(founded.firstDay())) {
            return Result.refusal(new InitiativeError.EndsBeforeFounding(day, founded));
        }
        var toCome = members.stream()
                .flatMap(member -> member.memberships().stream())
                .map(Membership::firstDay)
                .filter(day::isBefore)
                .max(Comparator.naturalOrder());
        return toCome.<Result<Initiative, InitiativeError>>map(
                        last -> Result.refusal(new InitiativeError.MembersToCome(id, last)))
                .orElseGet(() -> Result.success(endingOn(day, new InitiativeEvent.InitiativeEnded(id, day, now))));
    }

    /** Takes its end back, which was a mistake: who belonged to it on its last day still does. */
    public Result<Initiative, InitiativeError> reopen(Instant now) {
        return lastDay == null
                ? Result.refusal(new InitiativeError.InitiativeNotEnded(id))
                : Result.success(endingOn(null, new InitiativeEvent.InitiativeReopened(id, now)));
    }

    private Initiative endingOn(@Nullable LocalDate day, InitiativeEvent event) {
        return new Initiative(
                id, name, founded, day, supporters, members, counts, version, plus(events, event), withdrawn);
    }

    /**
     * Says that there never was such a network: it was set up in error. That is all that is left of it, its counts included. To whom it
     * has belonged or who has carried it keeps it.
     */
    public Result<Initiative, InitiativeError> withdraw(Withdrawal how) {
        if (!members.isEmpty()) {
            return Result.refusal(new InitiativeError.InitiativeInUse(id, InitiativeFact.MEMBERSHIP));
        }
        if (!supporters.isEmpty()) {
            return Result.refusal(new InitiativeError.InitiativeInUse(id, InitiativeFact.SUPPORT));
        }
        return Result.success(endingOn(lastDay, new InitiativeEvent.InitiativeWithdrawn(id, how.at())));
    }

    /** Lets a town go; it belongs to the network up to the end of the given year, month or day. */
    public Result<Initiative, InitiativeError> leave(MunicipalityId town, PartialDate left, Instant now) {
        return member(town).leave(left).map(member -> with(member, new InitiativeEvent.TownLeft(id, town, left, now)));
    }

    /** Notes that a town has reached a stage, or, with a reason, stepped back to one. */
    public Result<Initiative, InitiativeError> reach(
            MunicipalityId town, StageEntry entry, LocalDate today, Instant now) {
        if (entry.criteria().isEmpty()) {
            return Result.refusal(new InitiativeError.NoCriterion(entry.stage()));
        }
        var unknown = CriteriaEdition.current().unknown(entry.stage(), entry.criteria());
        if (!unknown.isEmpty()) {
            return Result.refusal(new InitiativeError.UnknownCriteria(entry.stage(), unknown));
        }
        return notOverBefore(entry.since().firstDay())
                .flatMap(there -> member(town).reach(entry, today))
                .map(member ->
                        with(member, new InitiativeEvent.StageReached(id, town, entry.stage(), entry.since(), now)));
    }

    /** Keeps a count that somebody published, unless another one of the same is known for that date. */
    public Result<Initiative, InitiativeError> record(PublishedCount count, Instant now) {
        if (counts.contains(count)) {
            return Result.success(this);
        }
        var over = overBefore(count.asOf().firstDay());
        if (over.isPresent()) {
            return Result.refusal(over.get());
        }
        return contradicted(count)
                .<Result<Initiative, InitiativeError>>map(known ->
                        Result.refusal(new InitiativeError.CountKnown(count.asOf(), known.words(), known.source())))
                .orElseGet(() -> Result.success(withCounts(
                        plus(counts, count), new InitiativeEvent.CountRecorded(id, count.count(), count.asOf(), now))));
    }

    private Optional<PublishedCount> contradicted(PublishedCount count) {
        return counts.stream().filter(count::isOfTheSame).findFirst();
    }

    /** Notes that an organisation carries the network in the period. */
    public Result<Initiative, InitiativeError> support(Supporter supporter, Instant now) {
        var over = overBefore(supporter.validity().from());
        if (over.isPresent()) {
            return Result.refusal(over.get());
        }
        if (supportsOf(supporter.organisation())
                .anyMatch(known -> known.validity().overlaps(supporter.validity()))) {
            return Result.refusal(new InitiativeError.AlreadySupporter(supporter.organisation()));
        }
        return Result.success(
                with(plus(supporters, supporter), new InitiativeEvent.SupportBegun(id, supporter.organisation(), now)));
    }

    /** Notes the last day on which an organisation carries the network. */
    public Result<Initiative, InitiativeError> endSupport(OrganisationId organisation, LocalDate until, Instant now) {
        var open = supportsOf(organisation)
                .filter(supporter -> supporter.validity().until() == null)
                .findFirst();
        if (open.isEmpty()) {
            return Result.refusal(new InitiativeError.NotSupporter(organisation));
        }
        var validity = open.get().validity();
        if (validity.from() != null && until.isBefore(validity.from())) {
            return Result.refusal(new InitiativeError.SupportEndsBeforeItBegan(until, validity.from()));
        }
        var ended = new Supporter(organisation, new Validity(validity.from(), until));
        return Result.success(with(
                replaced(supporters, supporter -> supporter.equals(open.get()) ? ended : supporter),
                new InitiativeEvent.SupportEnded(id, organisation, until, now)));
    }

    /**
     * Says what it is really called and when it was really founded. Who founded it belongs to it from then on.
     *
     * @param today the day by which it was founded
     */
    public Result<Initiative, InitiativeError> correct(
            String called, PartialDate really, LocalDate today, Withdrawal how) {
        if (really.firstDay().isAfter(today)) {
            return Result.refusal(new InitiativeError.FoundedInFuture(really));
        }
        if (lastDay != null && lastDay.isBefore(really.firstDay())) {
            return Result.refusal(new InitiativeError.EndsBeforeFounding(lastDay, really));
        }
        return foundedIn(really).map(moved -> corrected(called, really, moved, how));
    }

    /** The members, had it been founded then. */
    private Result<List<Member>, InitiativeError> foundedIn(PartialDate really) {
        var moved = new ArrayList<Member>();
        for (var member : members) {
            switch (member.foundedIn(founded, really)) {
                case Result.Success<Member, InitiativeError>(var next) -> moved.add(next);
                case Result.Refusal<Member, InitiativeError>(var reason) -> {
                    return Result.refusal(reason);
                }
            }
        }
        return moved.stream()
                .flatMap(member -> member.memberships().stream())
                .flatMap(membership -> membership.outOfPlace(really).stream())
                .findFirst()
                .<Result<List<Member>, InitiativeError>>map(Result::refusal)
                .orElseGet(() -> Result.success(moved));
    }

    private Initiative corrected(String called, PartialDate really, List<Member> moved, Withdrawal how) {
        var events = plus(this.events, new InitiativeEvent.InitiativeCorrected(id, really, how.at()));
        var next = new Initiative(id, called, really, lastDay, supporters, moved, counts, version, events, withdrawn);
        var renamed = !next.name.equals(name);
        var dated = !really.equals(founded);
        if (!renamed && !dated) {
            return this;
        }
        next = renamed ? next.saying(new Statement(InitiativeFact.NAME, Validity.ALWAYS, name), how) : next;
        return dated
                ? next.saying(new Statement(InitiativeFact.FOUNDING, Validity.ALWAYS, founded.toString()), how)
                : next;
    }

    /**
     * Says that the town did not belong to it then. If it never did, what was said about its stages falls with that.
     *
     * @param from the first day on which the membership was held to be known
     */
    public Result<Initiative, InitiativeError> withdrawMembership(MunicipalityId town, LocalDate from, Withdrawal how) {
        return member(town).membershipFrom(from).map(wrong -> {
            var left = member(town).without(wrong);
            var stages = left.memberships().isEmpty() ? left.stages() : List.<StageEntry>of();
            var next = with(left.withoutStages(stages), withdrawal(InitiativeFact.MEMBERSHIP, town.value(), how))
                    .saying(said(InitiativeFact.MEMBERSHIP, town.value(), wrong.validity(), wrong.words()), how);
            for (var stage : stages) {
                next = next.saying(said(town, stage), how);
            }
            return next.withoutStrangers();
        });
    }

    /** A town that never belonged to it is no part of it. */
    private Initiative withoutStrangers() {
        var known = members.stream()
                .filter(member -> !member.memberships().isEmpty())
                .toList();
        return new Initiative(id, name, founded, lastDay, supporters, known, counts, version, events, withdrawn);
    }

    /**
     * Says when the town really joined, and where that can be read.
     *
     * @param from the first day on which the membership was held to be known
     */
    public Result<Initiative, InitiativeError> correctMembership(
            MunicipalityId town,
            LocalDate from,
            @Nullable PartialDate joined,
            boolean founder,
            Source evidence,
            LocalDate today,
            Withdrawal how) {
        return member(town)
                .membershipFrom(from)
                .flatMap(wrong -> joining(joined, founder, evidence, today)
                        .flatMap(right -> member(town)
                                .correct(wrong, right)
                                .map(member -> corrected(wrong, right, member, how))));
    }

    private Initiative corrected(Membership wrong, Membership right, Member member, Withdrawal how) {
        var town = member.town();
        return member.equals(member(town))
                ? this
                : with(member, new InitiativeEvent.MembershipCorrected(id, town, right.joined(), how.at()))
                        .saying(said(InitiativeFact.MEMBERSHIP, town.value(), wrong.validity(), wrong.words()), how);
    }

    /** Takes back that the town has left, which was a mistake: it still belongs to the network. */
    public Result<Initiative, InitiativeError> reopenMembership(MunicipalityId town, Instant now) {
        return member(town).reopen().map(member -> with(member, new InitiativeEvent.MembershipReopened(id, town, now)));
    }

    /** Says that the town did not reach the stage then. */
    public Result<Initiative, InitiativeError> withdrawStage(
            MunicipalityId town, MemberStage stage, PartialDate since, Withdrawal how) {
        var wrong = member(town).stages().stream()
                .filter(entry -> entry.stage() == stage && entry.since().equals(since))
                .findFirst();
        return Result.<StageEntry, InitiativeError>of(
                        wrong, new InitiativeError.NothingRecordedSo(InitiativeFact.STAGE))
                .map(entry -> with(
                                member(town).withoutStages(List.of(entry)),
                                withdrawal(InitiativeFact.STAGE, town.value(), how))
                        .saying(said(town, entry), how));
    }

    /** Says that the count was not published so. */
    public Result<Initiative, InitiativeError> withdrawCount(
            String definition, PartialDate asOf, Source source, Withdrawal how) {
        return withdraw(
                counts.stream()
                        .filter(count -> count.definition().equals(definition)
                                && count.asOf().equals(asOf)
                                && count.source().equals(source))
                        .findFirst(),
                how);
    }

    /** Says that what is known instead of the count was not published so. */
    public Result<Initiative, InitiativeError> withdrawContradicted(PublishedCount count, Withdrawal how) {
        return withdraw(contradicted(count), how);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private Result<Initiative, InitiativeError> withdraw(Optional<PublishedCount> wrong, Withdrawal how) {
        return Result.<PublishedCount, InitiativeError>of(
                        wrong, new InitiativeError.NothingRecordedSo(InitiativeFact.COUNT))
                .map(count -> withCounts(without(counts, count), withdrawal(InitiativeFact.COUNT, null, how))
                        .saying(said(InitiativeFact.COUNT, null, count.asOf().days(), count.words()), how));
    }

    /** Says that the organisation did not carry the network then. */
    public Result<Initiative, InitiativeError> withdrawSupport(
            OrganisationId organisation, @Nullable LocalDate from, Withdrawal how) {
        var wrong = supportsOf(organisation)
                .filter(supporter -> Objects.equals(supporter.validity().from(), from))
                .findFirst();
        return Result.<Supporter, InitiativeError>of(
                        wrong, new InitiativeError.NothingRecordedSo(InitiativeFact.SUPPORT))
                .map(support -> with(
                                without(supporters, support),
                                withdrawal(InitiativeFact.SUPPORT, organisation.value(), how))
                        .saying(said(InitiativeFact.SUPPORT, organisation.value(), support.validity(), null), how));
    }

    /** Takes back that the organisation carries the network no longer, which was a mistake. */
    public Result<Initiative, InitiativeError> reopenSupport(OrganisationId organisation, Instant now) {
        var last = supportsOf(organisation)
                .max(Comparator.comparing(Supporter::validity, Validity.NEWEST_FIRST.reversed()))
                .filter(support -> support.validity().until() != null);
        return Result.<Supporter, InitiativeError>of(last, new InitiativeError.NotEnded(InitiativeFact.SUPPORT))
                .map(ended -> {
                    var open = new Supporter(organisation, ended.validity().open());
                    return with(
                            replaced(supporters, supporter -> supporter.equals(ended) ? open : supporter),
                            new InitiativeEvent.SupportReopened(id, organisation, now));
                });
    }

    private InitiativeEvent withdrawal(InitiativeFact fact, @Nullable UUID other, Withdrawal how) {
        return new InitiativeEvent.InitiativeFactWithdrawn(id, fact, other, how.at());
    }

    private static Statement said(MunicipalityId town, StageEntry stage) {
        return said(
                InitiativeFact.STAGE,
                town.value(),
                Validity.from(stage.since().firstDay()),
                stage.stage().name());
    }

    private static Statement said(
            InitiativeFact about, @Nullable UUID other, Validity validity, @Nullable String words) {
        return new Statement(about.name(), other, validity, words);
    }

    private static <T> List<T> without(List<T> list, T item) {
        return list.stream().filter(other -> !other.equals(item)).toList();
    }

    private Stream<Supporter> supportsOf(OrganisationId organisation) {
        return supporters.stream().filter(supporter -> supporter.organisation().equals(organisation));
    }

    private Member member(MunicipalityId town) {
        return members.stream()
                .filter(member -> member.town().equals(town))
                .findFirst()
                .orElseGet(() -> Member.unknown(town));
    }

    private Initiative with(Member changed, InitiativeEvent event) {
        var known = members.stream().anyMatch(member -> member.town().equals(changed.town()));
        var next = known
                ? replaced(members, member -> member.town().equals(changed.town()) ? changed : member)
                : plus(members, changed);
        return withMembers(next, event);
    }

    private Initiative withMembers(List<Member> next, InitiativeEvent event) {
        return new Initiative(
                id, name, founded, lastDay, supporters, next, counts, version, plus(events, event), withdrawn);
    }

    private Initiative with(List<Supporter> next, InitiativeEvent event) {
        return new Initiative(
                id, name, founded, lastDay, next, members, counts, version, plus(events, event), withdrawn);
    }

    private Initiative withCounts(List<PublishedCount> next, InitiativeEvent event) {
        return new Initiative(
                id, name, founded, lastDay, supporters, members, next, version, plus(events, event), withdrawn);
    }

    private Initiative saying(Statement statement, Withdrawal how) {
        return new Initiative(
                id,
                name,
                founded,
                lastDay,
                supporters,
                members,
                counts,
                version,
                events,
                plus(withdrawn, new Withdrawn<>(statement, how)));
    }

    private static <T> List<T> replaced(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    private static <T> List<T> plus(List<? extends T> list, T item) {
        var longer = new ArrayList<T>(list);
        longer.add(item);
        return longer;
    }

    public InitiativeId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public PartialDate founded() {
        return founded;
    }

    /** The last day on which it exists, if an end is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Who carries or carried the network, in the order in which they were recorded. */
    public List<Supporter> supporters() {
        return supporters;
    }

    /** The towns that belong to the network or did, in the order in which they were recorded. */
    public List<Member> members() {
        return members;
    }

    /** What was published about the network's size, in the order in which it was recorded. */
    public List<PublishedCount> counts() {
        return counts;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<InitiativeEvent> events() {
        return events;
    }

    @Override
    public List<Withdrawn<Statement>> withdrawn() {
        return withdrawn;
    }

    @Override
    public Initiative saved() {
        return new Initiative(
                id, name, founded, lastDay, supporters, members, counts, version + 1, List.of(), List.of());
    }

    /** Where the rights over this network hold. */
    public Scope scope() {
        return new Scope.Initiative(id.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Initiative initiative && id.equals(initiative.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "Initiative %s (%s)".formatted(name, id);
    }
}
