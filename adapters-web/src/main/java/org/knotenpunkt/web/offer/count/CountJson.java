package org.knotenpunkt.web.offer.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.CountView;
import org.knotenpunkt.application.offer.count.FigureRow;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.application.offer.count.SessionRow;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.MonthStanding;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;

/**
 * All that was entered of a session, as JSON.
 *
 * @param start by the clocks of the place
 * @param cancelled why it does not take place; null if it does
 * @param openUntil the last day on which something can be entered without a reason
 * @param entries in the order in which they were made
 * @param changes what was said of whether it takes place, in that order
 */
record CountJson(
        UUID offer,
        UUID session,
        LocalDate day,
        String start,
        @Nullable String cancelled,
        LocalDate openUntil,
        List<EntryJson> entries,
        List<ChangeJson> changes) {
    static CountJson from(CountView view) {
        var session = view.session();
        return new CountJson(
                view.offer().id().value(),
                session.id().value(),
                session.start().toLocalDate(),
                session.start().toLocalTime().toString(),
                session.cancelled(),
                view.closing().lastDay(YearMonth.from(session.start())),
                view.count().entries().stream().map(EntryJson::from).toList(),
                view.changes().stream().map(ChangeJson::from).toList());
    }

    record ChangeJson(UUID id, boolean cancelled, @Nullable String reason, Instant at) {
        static ChangeJson from(SessionChange change) {
            return new ChangeJson(change.id().value(), change.cancelled(), change.reason(), change.at());
        }
    }

    record EntryJson(UUID id, TallyJson tally, @Nullable String reason, Instant at) {
        static EntryJson from(Entry entry) {
            return new EntryJson(entry.id().value(), TallyJson.from(entry.tally()), entry.reason(), entry.at());
        }
    }

    record TallyJson(
            int adults,
            int upToFive,
            int sixToTen,
            int elevenAndOlder,
            int ofUnknownAge,
            @Nullable Integer firstTimers,
            Map<AccessPath, Integer> accessPaths,
            List<String> languages,
            TallyMethod method,
            @Nullable Integer staffMinutes,
            @Nullable Integer volunteerMinutes) {
        static TallyJson from(Tally tally) {
            var guests = tally.guests();
            return new TallyJson(
                    guests.adults(),
                    guests.upToFive(),
                    guests.sixToTen(),
                    guests.elevenAndOlder(),
                    guests.ofUnknownAge(),
                    tally.firstTimers(),
                    tally.accessPaths(),
                    tally.languages().stream().map(LanguageTag::value).toList(),
                    tally.method(),
                    tally.staffMinutes(),
                    tally.volunteerMinutes());
        }
    }

    /** A session in a list; without a tally, nothing was entered yet. */
    record SessionJson(
            UUID offer,
            UUID centre,
            String title,
            UUID session,
            LocalDate day,
            String start,
            long minutes,
            @Nullable String cancelled,
            @Nullable TallyJson tally,
            long version) {
        static SessionJson from(SessionRow row) {
            var tally = row.tally();
            return new SessionJson(
                    row.offer().value(),
                    row.centre().value(),
                    row.title(),
                    row.session().value(),
                    row.start().toLocalDate(),
                    row.start().toLocalTime().toString(),
                    row.length().toMinutes(),
                    row.cancelled(),
                    tally == null ? null : TallyJson.from(tally),
                    row.version());
        }
    }

    /** @param hoursTold whether hours are told; if not, that they are absent says nothing of the town */
    record FiguresJson(List<PartJson> parts, Figure total, boolean hoursTold, List<StandingJson> months) {
        static FiguresJson from(Figures figures) {
            return new FiguresJson(
                    figures.rows().stream().map(PartJson::from).toList(),
                    figures.total(),
                    figures.hours(),
                    figures.months().stream().map(StandingJson::from).toList());
        }
    }

    record StandingJson(YearMonth month, int centres, int centresApproved, boolean approved) {
        static StandingJson from(MonthStanding standing) {
            return new StandingJson(standing.month(), standing.centres(), standing.approved(), standing.isApproved());
        }
    }

    record PartJson(@Nullable String key, @Nullable String label, Figure figure) {
        static PartJson from(FigureRow row) {
            return new PartJson(row.key(), row.label(), row.figure());
        }
    }
}
