package org.knotenpunkt.application.offer.count;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.offer.count.MonthStanding;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Usual;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: what was counted. */
public interface SessionCounts {
    /**
     * Holds the months of the towns until the end of the transaction: nobody approves or closes one meanwhile, and what is read from now on is as
     * it will be then. For whoever enters something, before anything of it is read.
     */
    void hold(Set<MunicipalityId> towns);

    /** Holds the months of the town alone: besides, nobody enters anything meanwhile. For whoever settles what others enter. */
    void holdAlone(MunicipalityId town);

    /** What was entered of the session, in order; none if nothing was. */
    List<Entry> entries(SessionId session);

    /**
     * Keeps the entries that are new.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if somebody has entered something since they were read
     */
    void save(SessionCount count);

    /** How many came to the last {@link Usual#SESSIONS} sessions before the day that took place and of which anything was entered. */
    Usual usual(MunicipalityId town, OfferId offer, LocalDate before);

    /** Against what an entry of the day is held: what the town has set and approved, and what is usual for the offer, at once. */
    default Known known(MunicipalityId town, CentreId centre, OfferId offer, LocalDate day) {
        return new Known(
                closing(town),
                usual(town, offer, day),
                approval(town, centre, YearMonth.from(day)).orElse(null));
    }

    /**
     * Against what an entry is held.
     *
     * @param approval of the counts of its centre in its month; null if there is none
     */
    record Known(Closing closing, Usual usual, @Nullable MonthApproval approval) {}

    /** What whoever counts a session of the day has at hand: what the town has set, and the languages heard at those last sessions, at once. */
    AtHand atHand(MunicipalityId town, OfferId offer, LocalDate day);

    /**
     * What whoever counts has at hand.
     *
     * @param heard at the last {@link Usual#SESSIONS} sessions of the offer before
     */
    record AtHand(Closing closing, Set<LanguageTag> heard) {
        public AtHand {
            heard = Set.copyOf(heard);
        }
    }

    /** What the town has set, or what is usual. */
    Closing closing(MunicipalityId town);

    /** That what the centre counted in the month was approved; empty if it was not. */
    Optional<MonthApproval> approval(MunicipalityId town, CentreId centre, YearMonth month);

    /** @throws org.knotenpunkt.application.shared.ConcurrentChangeException if somebody has approved it meanwhile */
    void add(MonthApproval approval);

    /** @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been taken back meanwhile */
    void remove(MonthApproval approval);

    /**
     * What became of the counts of a month after its sessions.
     *
     * @param lateFrom what was entered then or later came late
     */
    MonthState month(MunicipalityId town, YearMonth month, Instant lateFrom);

    /**
     * What became of the counts of a month.
     *
     * @param approvals by centre, of those that were approved
     * @param late in how many sessions something was entered late, by centre; those without any are left out
     */
    record MonthState(Map<CentreId, MonthApproval> approvals, Map<CentreId, Integer> late) {
        public MonthState {
            approvals = Map.copyOf(approvals);
            late = Map.copyOf(late);
        }
    }

    /** Keeps what holds from now on, with all that was set before. */
    void close(MunicipalityId town, Closing closing);

    /**
     * The sessions from the first to the last day, in the order in which they begin.
     *
     * @param centre of which they are; null for all of the town
     */
    List<SessionRow> sessions(MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last);

    /**
     * What the sessions come to that were not cancelled, told apart in each way: each part that has any, by its label or else by its key, what is
     * not known last.
     */
    Map<FigureBy, Figures> figures(FigureQuestion question, Set<FigureBy> ways);

    /** The same, and beside it how far the months stand in which any of these sessions took place. */
    SettledFigures settled(FigureQuestion question, Set<FigureBy> ways);

    /**
     * Figures, and how far they stand.
     *
     * @param ways by how they are told apart
     * @param months in order
     */
    record SettledFigures(Map<FigureBy, Figures> ways, List<MonthStanding> months) {
        public SettledFigures {
            ways = Map.copyOf(ways);
            months = List.copyOf(months);
        }
    }

    /** The same, told apart in one way. */
    default Figures figures(FigureQuestion question, FigureBy by) {
        return requireNonNull(figures(question, Set.of(by)).get(by));
    }
}
