package org.knotenpunkt.domain.offer.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * How many came to a session: what was entered, and how that was corrected.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class SessionCount implements Aggregate<SessionCount> {
    private final SessionId session;
    private final OfferId offer;
    private final MunicipalityId municipality;
    private final LocalDate day;
    private final List<Entry> entries;
    private final Changes<CountEvent> changes;

    private SessionCount(
            SessionId session,
            OfferId offer,
            MunicipalityId municipality,
            LocalDate day,
            List<Entry> entries,
            Changes<CountEvent> changes) {
        this.session = session;
        this.offer = offer;
        this.municipality = municipality;
        this.day = day;
        this.entries = List.copyOf(entries);
        this.changes = changes;
    }

    /** Rebuilds what a repository stored, or begins with no entry. */
    public static SessionCount of(
            SessionId session, OfferId offer, MunicipalityId municipality, LocalDate day, List<Entry> entries) {
        return new SessionCount(session, offer, municipality, day, entries, Changes.none());
    }

    /**
     * Enters a tally; what has been entered before stays beside it. The same entry is entered once, and one that says the same changes nothing.
     * A reason is asked for where the month is closed, and where the tally can hardly be true. No reason makes up for more access paths than
     * first-timers, and none opens a month that was approved.
     */
    public Result<SessionCount, CountError> enter(Entry entry, Circumstances circumstances) {
        var sent =
                entries.stream().filter(known -> known.id().equals(entry.id())).findFirst();
        if (sent.isPresent()) {
            return sent.get().tally().equals(entry.tally())
                    ? Result.success(this)
                    : Result.refusal(new CountError.EntryIdTaken(entry.id()));
        }
        if (saysAs(entry)) {
            return Result.success(this);
        }
        var approval = circumstances.approval();
        if (approval != null) {
            return Result.refusal(new CountError.MonthIsApproved(approval.month(), approval.at()));
        }
        if (entry.tally().knownPaths() > entry.tally().saidFirstTimers()) {
            return Result.refusal(new CountError.MorePathsThanFirstTimers(
                    entry.tally().knownPaths(), entry.tally().saidFirstTimers()));
        }
        return entry.reason() == null
                ? unquestioned(entry.tally(), circumstances).map(fine -> with(entry))
                : Result.success(with(entry));
    }

    /**
     * Whether somebody may make the entry who has not seen the newest one, since nobody is overwritten: the last one says the same, or one with its
     * id is there, so that it is the same or is refused.
     */
    public boolean knows(Entry entry) {
        return saysAs(entry) || entries.stream().anyMatch(known -> known.id().equals(entry.id()));
    }

    private boolean saysAs(Entry entry) {
        return newest().filter(last -> last.tally().equals(entry.tally())).isPresent();
    }

    private Result<Tally, CountError> unquestioned(Tally tally, Circumstances circumstances) {
        var month = YearMonth.from(day);
        var doubts = doubts(tally, circumstances);
        if (circumstances.closing().isClosed(month, circumstances.today())) {
            return Result.refusal(
                    new CountError.MonthIsClosed(circumstances.closing().lastDay(month), doubts));
        }
        return doubts.isEmpty()
                ? Result.success(tally)
                : Result.refusal(
                        new CountError.HardlyTrue(doubts, circumstances.usual().mean()));
    }

    private static List<Doubt> doubts(Tally tally, Circumstances circumstances) {
        var doubts = new ArrayList<Doubt>();
        var total = tally.guests().total();
        var firstTimers = tally.firstTimers();
        if (firstTimers != null && firstTimers > total) {
            doubts.add(Doubt.MORE_FIRST_TIMERS_THAN_GUESTS);
        }
        if (circumstances.usual().isFarBelow(total)) {
            doubts.add(Doubt.FAR_MORE_THAN_USUAL);
        }
        if (circumstances.publicHoliday() && total > 0) {
            doubts.add(Doubt.ON_A_PUBLIC_HOLIDAY);
        }
        if (circumstances.schoolHoliday() && total > 0) {
            doubts.add(Doubt.IN_SCHOOL_HOLIDAYS);
        }
        return doubts;
    }

    private SessionCount with(Entry entry) {
        var event = entries.isEmpty()
                ? new CountEvent.GuestsCounted(offer, municipality, session, day, entry.at())
                : new CountEvent.CountCorrected(offer, municipality, session, day, entry.at());
        return new SessionCount(
                session,
                offer,
                municipality,
                day,
                Stream.concat(entries.stream(), Stream.of(entry)).toList(),
                changes.and(event));
    }

    /** What counts: the last entry; empty while there is none. */
    public Optional<Entry> newest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    public SessionId session() {
        return session;
    }

    public OfferId offer() {
        return offer;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    /** On which it took place. */
    public LocalDate day() {
        return day;
    }

    /** All entries in the order in which they were made. */
    public List<Entry> entries() {
        return entries;
    }

    /** How many entries are stored. */
    @Override
    public long version() {
        return entries.size() - (long) changes.events().size();
    }

    @Override
    public List<CountEvent> events() {
        return changes.events();
    }

    @Override
    public SessionCount saved() {
        return of(session, offer, municipality, day, entries);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionCount count && session.equals(count.session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }

    @Override
    public String toString() {
        return "SessionCount[%s]".formatted(session);
    }
}
