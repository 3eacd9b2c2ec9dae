package org.knotenpunkt.web.offer.count;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.SessionRow;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.web.shared.input.Form;

/** A session as a row of the table of a week. What the table does not ask for stays as it was entered before. */
record WeekRow(SessionRow session) {
    private static final String ESTIMATED = "estimated";
    private static final String VERSION = "version";

    /** What is asked of each session. */
    static final List<String> FIELDS = Stream.concat(
                    CountFields.HEADS.stream(), Stream.of(CountRequests.FIRST_TIMERS, ESTIMATED, CountFields.REASON))
            .toList();

    /** What was typed into a row. */
    record Sent(
            WeekRow row,
            long version,
            EntryId entry,
            Tally tally,
            @Nullable String reason) {
        /** Whether it says something else than what was entered last. */
        boolean isNew() {
            return !tally.equals(row.session().tally());
        }
    }

    /** The field of this row: its name in the form. */
    String field(String field) {
        return field + "." + session.session();
    }

    /** With what the row begins: names and values in turn. */
    Stream<@Nullable Object> values() {
        var tally = session.tally();
        if (tally == null) {
            return Stream.empty();
        }
        var guests = tally.guests();
        return Stream.of(
                field(CountRequests.ADULTS),
                guests.adults(),
                field(CountRequests.UP_TO_FIVE),
                guests.upToFive(),
                field(CountRequests.SIX_TO_TEN),
                guests.sixToTen(),
                field(CountRequests.ELEVEN_AND_OLDER),
                guests.elevenAndOlder(),
                field(CountRequests.OF_UNKNOWN_AGE),
                guests.ofUnknownAge(),
                field(CountRequests.FIRST_TIMERS),
                tally.firstTimers(),
                field(ESTIMATED),
                tally.method() == TallyMethod.ESTIMATED ? "true" : null);
    }

    /** What was typed into the row; empty if nothing was, and nothing had been entered before. */
    Optional<Supplier<Sent>> read(Form form) {
        var told = Stream.concat(CountFields.HEADS.stream(), Stream.of(CountRequests.FIRST_TIMERS, CountFields.REASON))
                .map(this::field)
                .toArray(String[]::new);
        if (session.tally() == null && !form.isFilled(told)) {
            return Optional.empty();
        }
        var guests = CountRequests.guests(form, this::field);
        var firstTimers = CountRequests.number(form, field(CountRequests.FIRST_TIMERS));
        var method = form.flag(field(ESTIMATED)) ? TallyMethod.ESTIMATED : TallyMethod.COUNTED;
        var reason = form.optionalText(field(CountFields.REASON), Entry.MAX_REASON_LENGTH);
        var version = form.integer(field(VERSION), 0, Integer.MAX_VALUE);
        var entry = form.parsed(field(CountFields.ENTRY), "request.not-an-id", EntryId::of);
        return Optional.of(() -> new Sent(
                this,
                version.get(),
                entry.get(),
                Objects.requireNonNullElseGet(session.tally(), () -> Tally.of(guests.get()))
                        .recounted(guests.get(), firstTimers.orNull(), method),
                reason.orNull()));
    }
}
