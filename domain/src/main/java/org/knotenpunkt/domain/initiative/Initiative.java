package org.knotenpunkt.domain.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
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
    private final Supporters supporters;
    private final Members members;
    private final PublishedCounts counts;
    private final long version;
    private final Changes<InitiativeEvent> changes;

    private Initiative(
            InitiativeId id,
            String name,
            PartialDate founded,
            @Nullable LocalDate lastDay,
            Supporters supporters,
            Members members,
            PublishedCounts counts,
            long version,
            Changes<InitiativeEvent> changes) {
        this.id = id;
        this.name = Texts.called("name of a network", name, MAX_NAME_LENGTH);
        this.founded = founded;
        this.lastDay = lastDay;
        this.supporters = supporters;
        this.members = members;
        this.counts = counts;
        this.version = version;
        this.changes = changes;
    }

    /** Sets up a network, without anybody in it yet. */
    public static Result<Initiative, InitiativeError> found(
            InitiativeId id, String name, PartialDate founded, LocalDate today, Instant now) {
        if (founded.firstDay().isAfter(today)) {
            return Result.refusal(new InitiativeError.FoundedInFuture(founded));
        }
        var event = new InitiativeEvent.InitiativeFounded(id, founded, now);
        return Result.success(new Initiative(
                id, name, founded, null, Supporters.NONE, Members.NONE, PublishedCounts.NONE, 0, Changes.of(event)));
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
        return new Initiative(
                id,
                name,
                founded,
                lastDay,
                new Supporters(supporters),
                new Members(members),
                new PublishedCounts(counts),
                version,
                Changes.none());
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
                .flatMap(membership -> members.of(town)
                        .join(membership)
                        .map(member ->
                                with(member, new InitiativeEvent.TownJoined(id, town, membership.joined(), now))));
    }

    private Result<Membership, InitiativeError> joining(
            @Nullable PartialDate joined, boolean founder, Source evidence, LocalDate today) {
        if (evidence.isToCome(today)) {
            return Result.refusal(new InitiativeError.SourceInFuture(evidence.date()));
        }
        var membership = membership(joined, founder, evidence);
        return Result.unless(
                membership.outOfPlace(founded).or(() -> overBefore(membership.firstDay())), () -> membership);
    }

    /** Since when a town would belong to it: who founded it, where nothing else is known, since then. */
    public PartialDate since(@Nullable PartialDate joined, boolean founder, Source evidence) {
        return membership(joined, founder, evidence).since();
    }

    private Membership membership(@Nullable PartialDate joined, boolean founder, Source evidence) {
        return new Membership(founder && joined == null ? founded : joined, null, founder, evidence);
    }

    /** Why nothing can begin on the day: it has ended before. */
    private Optional<InitiativeError> overBefore(@Nullable LocalDate firstDay) {
        return lastDay == null || firstDay == null || !firstDay.isAfter(lastDay)
                ? Optional.empty()
                : Optional.of(new InitiativeError.InitiativeOver(id, lastDay));
    }

    /** This, unless something would end after it has ended itself, even if it does on the first of the days that can be meant. */
    private Result<Initiative, InitiativeError> notOutlivedBy(LocalDate firstDay) {
        return lastDay == null || !firstDay.isAfter(lastDay)
                ? Result.success(this)
                : Result.refusal(new InitiativeError.OutlivesInitiative(id, firstDay, lastDay));
    }

    private Result<Initiative, InitiativeError> notOverBefore(@Nullable LocalDate firstDay) {
        return Result.unless(overBefore(firstDay), () -> this);
    }

    /** Ends it with the day, unless somebody joins or carries it only later. */
    public Result<Initiative, InitiativeError> end(LocalDate day, Instant now) {
        if (lastDay != null) {
            return Result.refusal(new InitiativeError.InitiativeOver(id, lastDay));
        }
        if (day.isBefore(founded.firstDay())) {
            return Result.refusal(new InitiativeError.EndsBeforeFounding(day, founded));
        }
        return Result.unless(
                members.joiningAfter(day)
                        .<InitiativeError>map(last -> new InitiativeError.MembersToCome(id, last))
                        .or(() -> supporters
                                .beginningAfter(day)
                                .map(last -> new InitiativeError.SupportersToCome(id, last))),
                () -> endingOn(day, new InitiativeEvent.InitiativeEnded(id, day, now)));
    }

    /** Takes its end back, which was a mistake: who belonged to it on its last day still does. */
    public Result<Initiative, InitiativeError> reopen(Instant now) {
        return lastDay == null
                ? Result.refusal(new InitiativeError.InitiativeNotEnded(id))
                : Result.success(endingOn(null, new InitiativeEvent.InitiativeReopened(id, now)));
    }

    private Initiative endingOn(@Nullable LocalDate day, InitiativeEvent event) {
        return new Initiative(id, name, founded, day, supporters, members, counts, version, changes.and(event));
    }

    /**
     * Says that there never was such a network: it was set up in error. That is all that is left of it, its counts included. To whom it
     * has belonged or who has carried it keeps it.
     */
    public Result<Initiative, InitiativeError> withdraw(Withdrawal how) {
        if (!members.all().isEmpty()) {
            return Result.refusal(new InitiativeError.InitiativeInUse(id, InitiativeFact.MEMBERSHIP));
        }
        if (!supporters.all().isEmpty()) {
            return Result.refusal(new InitiativeError.InitiativeInUse(id, InitiativeFact.SUPPORT));
        }
        return Result.success(endingOn(lastDay, new InitiativeEvent.InitiativeWithdrawn(id, how.at())));
    }

    /** Lets a town go; it belongs to the network up to the end of the given year, month or day. */
    public Result<Initiative, InitiativeError> leave(MunicipalityId town, PartialDate left, Instant now) {
        return notOutlivedBy(left.firstDay())
                .flatMap(there -> members.of(town).leave(left))
                .map(member -> with(member, new InitiativeEvent.TownLeft(id, town, left, now)));
    }

    /** Notes that a town has reached a stage, or, with a reason, stepped back to one; what is noted already stays as it is. */
    public Result<Initiative, InitiativeError> reach(
            MunicipalityId town, StageEntry entry, LocalDate today, Instant now) {
        if (members.of(town).stages().contains(entry)) {
            return Result.success(this);
        }
        if (entry.criteria().isEmpty()) {
            return Result.refusal(new InitiativeError.NoCriterion(entry.stage()));
        }
        var unknown = StageCriteria.current().unknown(entry.stage(), entry.criteria());
        if (!unknown.isEmpty()) {
            return Result.refusal(new InitiativeError.UnknownCriteria(entry.stage(), unknown));
        }
        return notOverBefore(entry.since().firstDay())
                .flatMap(there -> members.of(town).reach(entry, today))
                .map(member ->
                        with(member, new InitiativeEvent.StageReached(id, town, entry.stage(), entry.since(), now)));
    }

    /** Keeps a count that somebody published, unless another one of the same is known for that date. */
    public Result<Initiative, InitiativeError> record(PublishedCount count, Instant now) {
        if (counts.contains(count)) {
            return Result.success(this);
        }
        return notOverBefore(count.asOf().firstDay())
                .flatMap(there -> countedFrom(founded, new PublishedCounts(List.of(count))))
                .flatMap(there -> counts.and(count))
                .map(next -> with(next, new InitiativeEvent.CountRecorded(id, count.count(), count.asOf(), now)));
    }

    /** This, unless one of them was counted before it was founded then. */
    private Result<Initiative, InitiativeError> countedFrom(PartialDate founded, PublishedCounts some) {
        return Result.unless(
                some.countedBefore(founded).map(asOf -> new InitiativeError.CountBeforeFounding(asOf, founded)),
                () -> this);
    }

    /** Notes that an organisation carries the network in the period. */
    public Result<Initiative, InitiativeError> support(Supporter supporter, Instant now) {
        var until = supporter.validity().until();
        return notOverBefore(supporter.validity().from())
                .flatMap(there -> until == null ? Result.success(there) : notOutlivedBy(until))
                .flatMap(there -> carriedFrom(founded, new Supporters(List.of(supporter))))
                .flatMap(there -> supporters.and(supporter))
                .map(next -> with(next, new InitiativeEvent.SupportBegun(id, supporter.organisation(), now)));
    }

    /** This, unless one of them carries it before it was founded then. */
    private Result<Initiative, InitiativeError> carriedFrom(PartialDate founded, Supporters some) {
        return Result.unless(
                some.beginningBefore(founded)
                        .<InitiativeError>map(from -> new InitiativeError.SupportBeforeFounding(from, founded))
                        .or(() -> some.overBefore(founded)
                                .map(until -> new InitiativeError.EndsBeforeFounding(until, founded))),
                () -> this);
    }

    /** Notes the last day on which an organisation carries the network. */
    public Result<Initiative, InitiativeError> endSupport(OrganisationId organisation, LocalDate until, Instant now) {
        return notOutlivedBy(until)
                .flatMap(there -> supporters.end(organisation, until))
                .flatMap(next -> carriedFrom(founded, Supporters.over(organisation, until))
                        .map(there -> next))
                .map(next -> with(next, new InitiativeEvent.SupportEnded(id, organisation, until, now)));
    }

    /**
     * Says what it is really called and when it was really founded. Who founded it belongs to it from then on. What is known is held to
     * another founding, not to another name.
     *
     * @param today the day by which it was founded
     */
    public Result<Initiative, InitiativeError> correct(
            String called, PartialDate really, LocalDate today, Withdrawal how) {
        if (really.equals(founded)) {
            return Result.success(corrected(called, founded, members, how));
        }
        if (really.firstDay().isAfter(today)) {
            return Result.refusal(new InitiativeError.FoundedInFuture(really));
        }
        if (lastDay != null && lastDay.isBefore(really.firstDay())) {
            return Result.refusal(new InitiativeError.EndsBeforeFounding(lastDay, really));
        }
        return members.foundedIn(founded, really)
                .flatMap(moved -> carriedFrom(really, supporters)
                        .flatMap(there -> countedFrom(really, counts))
                        .map(there -> corrected(called, really, moved, how)));
    }

    /** The towns that move along when its founding is corrected: they have belonged to it since then. */
    public List<MunicipalityId> townsSinceFounding() {
        return members.all().stream()
                .filter(member -> member.beganWith(founded))
                .map(Member::town)
                .toList();
    }

    private Initiative corrected(String called, PartialDate really, Members moved, Withdrawal how) {
        var next = new Initiative(
                id,
                called,
                really,
                lastDay,
                supporters,
                moved,
                counts,
                version,
                changes.and(new InitiativeEvent.InitiativeCorrected(id, really, how.at())));
        var renamed = !next.name.equals(name);
        var dated = !really.equals(founded);
        if (!renamed && !dated) {
            return this;
        }
        next = renamed ? next.without(new Statement(InitiativeFact.NAME, Validity.ALWAYS, name), how) : next;
        return dated
                ? next.without(new Statement(InitiativeFact.FOUNDING, Validity.ALWAYS, founded.toString()), how)
                : next;
    }

    /**
     * Says that the town did not belong to it then. If it never did, what was said about its stages falls with that.
     *
     * @param from the first day on which the membership was held to be known
     */
    public Result<Initiative, InitiativeError> withdrawMembership(MunicipalityId town, LocalDate from, Withdrawal how) {
        var member = members.of(town);
        return member.membershipFrom(from).map(wrong -> {
            var left = member.without(wrong);
            var stages = left.memberships().isEmpty() ? left.stages() : List.<StageEntry>of();
            var next = with(
                            members.with(left.withoutStages(stages)).withoutStrangers(),
                            withdrawal(InitiativeFact.MEMBERSHIP, town.value(), how))
                    .without(said(InitiativeFact.MEMBERSHIP, town.value(), wrong.validity(), wrong.words()), how);
            for (var stage : stages) {
                next = next.without(said(town, stage), how);
            }
            return next;
        });
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
        return members.of(town)
                .membershipFrom(from)
                .flatMap(wrong -> joining(joined, founder, evidence, today)
                        .flatMap(right -> members.of(town)
                                .correct(wrong, right)
                                .map(member -> corrected(wrong, right, member, how))));
    }

    private Initiative corrected(Membership wrong, Membership right, Member member, Withdrawal how) {
        var town = member.town();
        return member.equals(members.of(town))
                ? this
                : with(member, new InitiativeEvent.MembershipCorrected(id, town, right.joined(), how.at()))
                        .without(said(InitiativeFact.MEMBERSHIP, town.value(), wrong.validity(), wrong.words()), how);
    }

    /** Takes back that the town has left, which was a mistake: it still belongs to the network. */
    public Result<Initiative, InitiativeError> reopenMembership(MunicipalityId town, Instant now) {
        return members.of(town)
                .reopen()
                .map(member -> with(member, new InitiativeEvent.MembershipReopened(id, town, now)));
    }

    /** Says that the town did not reach the stage then. */
    public Result<Initiative, InitiativeError> withdrawStage(
            MunicipalityId town, MemberStage stage, PartialDate since, Withdrawal how) {
        var wrong = members.of(town).stages().stream()
                .filter(entry -> entry.stage() == stage && entry.since().equals(since))
                .findFirst();
        return Result.<StageEntry, InitiativeError>of(
                        wrong, new InitiativeError.NothingRecordedSo(InitiativeFact.STAGE))
                .map(entry -> with(
                                members.of(town).withoutStages(List.of(entry)),
                                withdrawal(InitiativeFact.STAGE, town.value(), how))
                        .without(said(town, entry), how));
    }

    /** Says that the count was not published so. */
    public Result<Initiative, InitiativeError> withdrawCount(
            String definition, PartialDate asOf, Source source, Withdrawal how) {
        return withdraw(counts.find(definition, asOf, source), how);
    }

    /** Says that what is known instead of the count was not published so. */
    public Result<Initiative, InitiativeError> withdrawContradicted(PublishedCount count, Withdrawal how) {
        return withdraw(counts.contradicting(count), how);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private Result<Initiative, InitiativeError> withdraw(Optional<PublishedCount> wrong, Withdrawal how) {
        return Result.<PublishedCount, InitiativeError>of(
                        wrong, new InitiativeError.NothingRecordedSo(InitiativeFact.COUNT))
                .map(count -> with(counts.without(count), withdrawal(InitiativeFact.COUNT, null, how))
                        .without(said(InitiativeFact.COUNT, null, count.asOf().days(), count.words()), how));
    }

    /** Says that the organisation did not carry the network then. */
    public Result<Initiative, InitiativeError> withdrawSupport(
            OrganisationId organisation, @Nullable LocalDate from, Withdrawal how) {
        return supporters
                .from(organisation, from)
                .map(support -> with(
                                supporters.without(support),
                                withdrawal(InitiativeFact.SUPPORT, organisation.value(), how))
                        .without(said(InitiativeFact.SUPPORT, organisation.value(), support.validity(), null), how));
    }

    /** Takes back that the organisation carries the network no longer, which was a mistake. */
    public Result<Initiative, InitiativeError> reopenSupport(OrganisationId organisation, Instant now) {
        return supporters
                .reopen(organisation)
                .map(next -> with(next, new InitiativeEvent.SupportReopened(id, organisation, now)));
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

    private Initiative with(Member changed, InitiativeEvent event) {
        return with(members.with(changed), event);
    }

    private Initiative with(Members next, InitiativeEvent event) {
        return new Initiative(id, name, founded, lastDay, supporters, next, counts, version, changes.and(event));
    }

    private Initiative with(Supporters next, InitiativeEvent event) {
        return new Initiative(id, name, founded, lastDay, next, members, counts, version, changes.and(event));
    }

    private Initiative with(PublishedCounts next, InitiativeEvent event) {
        return new Initiative(id, name, founded, lastDay, supporters, members, next, version, changes.and(event));
    }

    private Initiative without(Statement wrong, Withdrawal how) {
        return new Initiative(
                id, name, founded, lastDay, supporters, members, counts, version, changes.without(wrong, how));
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
        return supporters.all();
    }

    /** The towns that belong to the network or did, in the order in which they were recorded. */
    public List<Member> members() {
        return members.all();
    }

    /** What was published about the network's size, in the order in which it was recorded. */
    public List<PublishedCount> counts() {
        return counts.all();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<InitiativeEvent> events() {
        return changes.events();
    }

    @Override
    public List<Withdrawn<Statement>> withdrawn() {
        return changes.withdrawn();
    }

    @Override
    public Initiative saved() {
        return new Initiative(id, name, founded, lastDay, supporters, members, counts, version + 1, Changes.none());
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
