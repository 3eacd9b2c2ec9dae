package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.CountGuests;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.ToldTime;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.domain.shared.Actor;

/**
 * How many came to the offers of the demonstration: invented, with gaps, estimates, corrections and some that came late,
 * and the same at each start.
 */
final class DemoCounts {
    private static final String FROM_LISTS = "Aus den Strichlisten des Zentrums übernommen";
    private static final String FOUND = "Eine zweite Liste hat sich gefunden";
    private static final int PERCENT = 100;
    private static final int MISSING = 8;
    private static final int LATE = 6;
    private static final int DAYS_LATE = 7;
    private static final int DAYS_TO_CORRECT = 12;
    private static final int NOBODY = 3;
    private static final int ESTIMATED = 18;
    private static final int ASKED = 60;
    private static final int CORRECTED = 3;
    private static final int MINUTES_OF_HOUR = 60;

    private final CountGuests counting;
    private final ToldTime time;
    private final Today today;
    private final ZoneId zone;

    @Inject
    DemoCounts(CountGuests counting, ToldTime time, Today today, ZoneId zone) {
        this.counting = counting;
        this.time = time;
        this.today = today;
        this.zone = zone;
    }

    /** Counts the guests of the sessions of the centre's offer that were before today. */
    void load(Actor actor, String centre, Offer offer) {
        var random = new Random(
                Objects.hash(centre, offer.content().texts().original().title()));
        offer.sessions().all().stream()
                .filter(session ->
                        session.takesPlace() && session.start().toLocalDate().isBefore(today.today()))
                .forEach(session -> count(actor, offer, session, random));
    }

    private void count(Actor actor, Offer offer, Session session, Random random) {
        var kind = offer.content().profile().kind();
        var tally = tally(kind, random);
        if (hits(random, MISSING)) {
            return;
        }
        if (hits(random, LATE)) {
            var found = Closing.USUAL.lastDay(session.month()).plusDays(1 + random.nextInt(DAYS_LATE));
            enter(actor, offer, session, 0, random, tally, FROM_LISTS, found.atTime(LocalTime.NOON));
            return;
        }
        enter(actor, offer, session, 0, random, tally, null, session.end());
        if (hits(random, CORRECTED)) {
            var found = session.end().plusDays(1 + random.nextInt(DAYS_TO_CORRECT));
            enter(actor, offer, session, 1, random, tally(kind, random), FOUND, found);
        }
    }

    /** Enters at the time what was known by then; nothing where that is still to come. */
    private void enter(
            Actor actor,
            Offer offer,
            Session session,
            int version,
            Random random,
            Tally tally,
            @Nullable String reason,
            LocalDateTime when) {
        var moment = when.atZone(zone).toInstant();
        var entry = new EntryId(new UUID(session.id().value().getMostSignificantBits(), random.nextLong()));
        if (moment.isBefore(time.instant())) {
            time.at(moment, () -> counting.count(actor, offer.id(), session.id(), version, entry, tally, reason))
                    .orElseThrow();
        }
    }

    private static boolean hits(Random random, int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    private static Tally tally(OfferKind kind, Random random) {
        var guests = hits(random, NOBODY) ? HeadCount.NONE : guests(kind, random);
        var firstTimers = hits(random, ASKED) ? Integer.valueOf(random.nextInt(1 + guests.total() / 4)) : null;
        return new Tally(
                guests,
                firstTimers,
                firstTimers == null ? Map.of() : DemoAccessPaths.of(firstTimers, kind, random),
                languages(random),
                hits(random, ESTIMATED) ? TallyMethod.ESTIMATED : TallyMethod.COUNTED,
                2 * MINUTES_OF_HOUR,
                random.nextInt(3) * MINUTES_OF_HOUR);
    }

    private static HeadCount guests(OfferKind kind, Random random) {
        return switch (kind) {
            case GUIDING, COUNSELLING -> new HeadCount(2 + random.nextInt(5), random.nextInt(2), 0, 0, 0);
            case NETWORK, LANGUAGE -> new HeadCount(5 + random.nextInt(7), 0, 0, 0, 0);
            case LEISURE, PARENT_CHILD ->
                new HeadCount(
                        5 + random.nextInt(6), 2 + random.nextInt(4), 6 + random.nextInt(9), random.nextInt(3), 0);
            default -> new HeadCount(6 + random.nextInt(9), random.nextInt(5), 0, 0, random.nextInt(2));
        };
    }

    private static SortedSet<LanguageTag> languages(Random random) {
        var heard = new TreeSet<LanguageTag>();
        heard.add(LanguageTag.GERMAN);
        if (random.nextBoolean()) {
            heard.add(DemoOffers.TURKISH);
        }
        if (random.nextBoolean()) {
            heard.add(DemoOffers.ARABIC);
        }
        return heard;
    }
}
