package org.knotenpunkt.domain.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A network of towns; the root of the aggregate of its supporters, members and published counts.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Initiative implements Aggregate<Initiative> {
    public static final int MAX_NAME_LENGTH = 200;

    private final InitiativeId id;
    private final String name;
    private final PartialDate founded;
    private final List<Supporter> supporters;
    private final List<Member> members;
    private final List<PublishedCount> counts;
    private final long version;
    private final List<InitiativeEvent> events;

    private Initiative(
            InitiativeId id,
            String name,
            PartialDate founded,
            List<Supporter> supporters,
            List<Member> members,
            List<PublishedCount> counts,
            long version,
            List<InitiativeEvent> events) {
        this.id = id;
        this.name = Texts.checked("name of a network", name, MAX_NAME_LENGTH);
        this.founded = founded;
        this.supporters = List.copyOf(supporters);
        this.members = List.copyOf(members);
        this.counts = List.copyOf(counts);
        this.version = version;
        this.events = List.copyOf(events);
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
        return Result.success(new Initiative(id, name, founded, List.of(), List.of(), List.of(), 0, List.of(event)));
    }

    /** Rebuilds a network from what a repository stored; for repositories only. */
    public static Initiative restore(
            InitiativeId id,
            String name,
            PartialDate founded,
            List<Supporter> supporters,
            List<Member> members,
            List<PublishedCount> counts,
            long version) {
        return new Initiative(id, name, founded, supporters, members, counts, version, List.of());
    }

    /** Takes a town in. A founder joined when the network was founded; of others it may be unknown when they joined. */
    public Result<Initiative, InitiativeError> join(
            MunicipalityId town,
            @Nullable PartialDate joined,
            boolean founder,
            Source evidence,
            LocalDate today,
            Instant now) {
        if (evidence.date().firstDay().isAfter(today)) {
            return Result.refusal(new InitiativeError.SourceInFuture(evidence.date()));
        }
        if (joined != null && joined.lastDay().isBefore(founded.firstDay())) {
            return Result.refusal(new InitiativeError.JoinedBeforeFounding(joined, founded));
        }
        if (founder && joined != null && joined.firstDay().isAfter(founded.lastDay())) {
            return Result.refusal(new InitiativeError.FounderJoinedLater(joined, founded));
        }
        var since = founder && joined == null ? founded : joined;
        return member(town)
                .join(new Membership(since, null, founder, evidence))
                .map(member -> with(member, new InitiativeEvent.TownJoined(id, town, since, now)));
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
        return member(town)
                .reach(entry, today)
                .map(member ->
                        with(member, new InitiativeEvent.StageReached(id, town, entry.stage(), entry.since(), now)));
    }

    /** Keeps a count that somebody published. */
    public Result<Initiative, InitiativeError> record(PublishedCount count, Instant now) {
        if (counts.stream().anyMatch(count::saysTheSameAs)) {
            return Result.refusal(new InitiativeError.CountKnown(count.asOf()));
        }
        return Result.success(new Initiative(
                id,
                name,
                founded,
                supporters,
                members,
                plus(counts, count),
                version,
                plus(events, new InitiativeEvent.CountRecorded(id, count.count(), count.asOf(), now))));
    }

    /** Notes that an organisation carries the network in the period. */
    public Result<Initiative, InitiativeError> support(Supporter supporter, Instant now) {
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
        return new Initiative(id, name, founded, supporters, next, counts, version, plus(events, event));
    }

    private Initiative with(List<Supporter> next, InitiativeEvent event) {
        return new Initiative(id, name, founded, next, members, counts, version, plus(events, event));
    }

    private static <T> List<T> replaced(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    private static <T> List<T> plus(List<T> list, T item) {
        var longer = new ArrayList<>(list);
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
    public Initiative saved() {
        return new Initiative(id, name, founded, supporters, members, counts, version + 1, List.of());
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
