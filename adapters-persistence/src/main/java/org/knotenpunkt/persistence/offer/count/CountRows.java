package org.knotenpunkt.persistence.offer.count;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_COUNT;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.persistence.tables.tables.records.SessionCountRecord;

/** The parts of which counts are made, as they are kept in rows. */
final class CountRows {
    /** What was said of the session at hand. */
    static final Condition OF_SESSION = SESSION_COUNT
            .MUNICIPALITY_ID
            .eq(OFFER_SESSION.MUNICIPALITY_ID)
            .and(SESSION_COUNT.SESSION_ID.eq(OFFER_SESSION.ID));

    /** All who came. */
    static final Field<Integer> GUESTS = SESSION_COUNT
            .ADULTS
            .cast(Integer.class)
            .plus(SESSION_COUNT.UP_TO_FIVE)
            .plus(SESSION_COUNT.SIX_TO_TEN)
            .plus(SESSION_COUNT.ELEVEN_AND_OLDER)
            .plus(SESSION_COUNT.OF_UNKNOWN_AGE)
            .as("guests");

    static final SelectField<Tally> TALLY = row(
                    SESSION_COUNT.ADULTS,
                    SESSION_COUNT.UP_TO_FIVE,
                    SESSION_COUNT.SIX_TO_TEN,
                    SESSION_COUNT.ELEVEN_AND_OLDER,
                    SESSION_COUNT.OF_UNKNOWN_AGE,
                    SESSION_COUNT.FIRST_TIMERS,
                    SESSION_COUNT.ACCESS_PATHS,
                    SESSION_COUNT.LANGUAGES,
                    SESSION_COUNT.METHOD,
                    SESSION_COUNT.STAFF_MINUTES,
                    SESSION_COUNT.VOLUNTEER_MINUTES)
            .mapping(nullOnAllNull(CountRows::tally));

    static final SelectField<Entry> ENTRY = row(
                    SESSION_COUNT.ENTRY_ID.convertFrom(EntryId::new),
                    TALLY,
                    SESSION_COUNT.REASON,
                    SESSION_COUNT.ACCOUNT_ID,
                    SESSION_COUNT.ENTERED_AT.convertFrom(OffsetDateTime::toInstant))
            .mapping(Entry::new);

    private CountRows() {}

    /**
     * What counts of the session at hand. It is looked up for each session: row-level security and the key both name the town, from which PostgreSQL
     * concludes that it has next to no counts; were it asked to join them, it would go through all of them for each session.
     */
    static Table<? extends Record> newest() {
        return lateral(select(SESSION_COUNT.fields())
                        .from(SESSION_COUNT)
                        .where(OF_SESSION)
                        .and(SESSION_COUNT.NEWEST)
                        .limit(1))
                .as(SESSION_COUNT);
    }

    private static Tally tally(
            short adults,
            short upToFive,
            short sixToTen,
            short elevenAndOlder,
            short ofUnknownAge,
            @Nullable Short firstTimers,
            String[] accessPaths,
            String[] languages,
            String method,
            @Nullable Short staffMinutes,
            @Nullable Short volunteerMinutes) {
        return new Tally(
                new HeadCount(adults, upToFive, sixToTen, elevenAndOlder, ofUnknownAge),
                number(firstTimers),
                people(accessPaths),
                tags(languages),
                TallyMethod.valueOf(method),
                number(staffMinutes),
                number(volunteerMinutes));
    }

    private static @Nullable Integer number(@Nullable Short small) {
        return small == null ? null : small.intValue();
    }

    /** Of how many people the path is there. */
    private static Map<AccessPath, Integer> people(String[] paths) {
        return Arrays.stream(paths).collect(Collectors.toMap(AccessPath::valueOf, path -> 1, Integer::sum));
    }

    private static String[] paths(Map<AccessPath, Integer> people) {
        return people.entrySet().stream()
                .flatMap(said ->
                        Collections.nCopies(said.getValue(), said.getKey().name()).stream())
                .toArray(String[]::new);
    }

    private static SortedSet<LanguageTag> tags(String[] tags) {
        return Arrays.stream(tags).map(LanguageTag::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param number of the entry, counted from 1 */
    static SessionCountRecord record(SessionCount count, int number) {
        var entry = count.entries().get(number - 1);
        var tally = entry.tally();
        var guests = tally.guests();
        return new SessionCountRecord(
                count.municipality().value(),
                count.session().value(),
                (short) number,
                entry.id().value(),
                number == count.entries().size(),
                (short) guests.adults(),
                (short) guests.upToFive(),
                (short) guests.sixToTen(),
                (short) guests.elevenAndOlder(),
                (short) guests.ofUnknownAge(),
                small(tally.firstTimers()),
                tally.languages().stream().map(LanguageTag::value).toArray(String[]::new),
                tally.method().name(),
                small(tally.staffMinutes()),
                small(tally.volunteerMinutes()),
                entry.reason(),
                entry.account(),
                entry.at().atOffset(ZoneOffset.UTC),
                paths(tally.accessPaths()));
    }

    private static @Nullable Short small(@Nullable Integer number) {
        return number == null ? null : number.shortValue();
    }
}
