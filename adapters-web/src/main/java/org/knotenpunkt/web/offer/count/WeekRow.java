package org.knotenpunkt.web.offer.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.SessionRow;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.web.shared.input.Form;

/** A session as a row of the table of a week. What the table does not ask for stays as it was entered before. */
record WeekRow(SessionRow session) {
    private static final String ESTIMATED = "estimated";
    private static final String VERSION = "version";
    /** The hidden field with what the row held when it was shown: a row that still says so was not touched. */
    private static final String GIVEN = "given.";

    private static final List<String> ASKED =
            Stream.concat(CountFields.NUMBERS.stream(), Stream.of(ESTIMATED)).toList();

    /** What is asked of each session. */
    static final List<String> FIELDS = Stream.concat(
                    ASKED.stream(), Stream.of(CountFields.NOT_HELD, CountFields.REASON))
            .toList();

    /**
     * What was typed into a row.
     *
     * @param tally null if the session did not take place; the reason says why
     */
    record Sent(
            WeekRow row,
            long version,
            EntryId entry,
            @Nullable Tally tally,
            @Nullable String reason) {}

    private String id() {
        return session.session().toString();
    }

    /** The field of this row: its name in the form. */
    String field(String field) {
        return field + "." + id();
    }

    /** With what the row begins, by the names of its fields. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        var tally = session.tally();
        if (tally != null) {
            var guests = tally.guests();
            values.put(field(CountRequests.ADULTS), Integer.toString(guests.adults()));
            values.put(field(CountRequests.UP_TO_FIVE), Integer.toString(guests.upToFive()));
            values.put(field(CountRequests.SIX_TO_TEN), Integer.toString(guests.sixToTen()));
            values.put(field(CountRequests.ELEVEN_AND_OLDER), Integer.toString(guests.elevenAndOlder()));
            values.put(field(CountRequests.OF_UNKNOWN_AGE), Integer.toString(guests.ofUnknownAge()));
            values.put(field(CountRequests.FIRST_TIMERS), Objects.toString(tally.firstTimers(), ""));
            values.put(field(ESTIMATED), tally.method() == TallyMethod.ESTIMATED ? "true" : "");
        }
        return values;
    }

    private static String inOneText(String id, UnaryOperator<String> value) {
        return ASKED.stream()
                .map(field -> value.apply(field + "." + id).strip())
                .collect(Collectors.joining(","));
    }

    private static boolean isTouched(Form form, String id) {
        return form.asks(GIVEN + id) && (isRecounted(form, id) || form.isFilled(CountFields.NOT_HELD + "." + id));
    }

    private static boolean isRecounted(Form form, String id) {
        return !form.value(GIVEN + id).equals(inOneText(id, form::value));
    }

    /** Whether the session did not take place, as the form says, too: then this was entered already. */
    private boolean saysAs(Form form) {
        return form.value(field(CountFields.NOT_HELD)).strip().equals(session.cancelled());
    }

    /** What the row held when the form was first shown, or holds now if the form did not have it. */
    String given(Form form, boolean anew) {
        var values = values();
        return anew || !form.asks(GIVEN + id())
                ? inOneText(id(), name -> values.getOrDefault(name, ""))
                : form.value(GIVEN + id());
    }

    /** How often something had been entered then. */
    String version(Form form, boolean anew) {
        return anew || !form.asks(field(VERSION)) ? Long.toString(session.version()) : form.value(field(VERSION));
    }

    /**
     * How many sessions the form tells of that cannot be counted in the week any more.
     *
     * @param cancelled those of the week that did not take place
     */
    static long gone(Form form, List<WeekRow> week, List<WeekRow> cancelled) {
        var known = Stream.concat(week.stream(), cancelled.stream().filter(row -> row.saysAs(form)))
                .map(WeekRow::id)
                .collect(Collectors.toSet());
        return form.names().stream()
                .filter(name -> name.startsWith(GIVEN))
                .map(name -> name.substring(GIVEN.length()))
                .filter(id -> !known.contains(id) && isTouched(form, id))
                .count();
    }

    /** What was typed into the row; empty if it was not touched. */
    Optional<Supplier<Sent>> read(Form form) {
        if (!isTouched(form, id())) {
            return Optional.empty();
        }
        var version = form.integer(field(VERSION), 0, Integer.MAX_VALUE);
        var entry = form.parsed(field(CountFields.ENTRY), "request.not-an-id", EntryId::of);
        if (form.isFilled(field(CountFields.NOT_HELD))) {
            var why = form.text(field(CountFields.NOT_HELD), Session.MAX_REASON_LENGTH);
            if (isRecounted(form, id()) && CountRequests.tellsOfGuests(form, this::field)) {
                form.addError(field(CountFields.NOT_HELD), "count.both");
            }
            return Optional.of(() -> new Sent(this, version.get(), entry.get(), null, why.get()));
        }
        var guests = CountRequests.guests(form, this::field);
        var firstTimers = CountRequests.number(form, field(CountRequests.FIRST_TIMERS));
        var method = form.flag(field(ESTIMATED)) ? TallyMethod.ESTIMATED : TallyMethod.COUNTED;
        var reason = form.optionalText(field(CountFields.REASON), Entry.MAX_REASON_LENGTH);
        return Optional.of(() -> new Sent(
                this,
                version.get(),
                entry.get(),
                Objects.requireNonNullElseGet(session.tally(), () -> Tally.of(guests.get()))
                        .recounted(guests.get(), firstTimers.orNull(), method),
                reason.orNull()));
    }
}
