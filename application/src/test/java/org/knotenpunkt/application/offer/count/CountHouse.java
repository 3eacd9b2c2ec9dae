package org.knotenpunkt.application.offer.count;

import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Rights;

/** The use cases about counting on fakes, beside those about offers. It is noon. */
public final class CountHouse {
    private final InMemoryCounts counts;
    private final CountService service;
    private final CountReader reader;
    private final MonthService months;

    public CountHouse(InMemoryWorld world, OfferHouse offers, Rights rights, LocalDate today) {
        var noon =
                InstantSource.fixed(today.atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        var events = new RecordingEvents();
        this.counts = new InMemoryCounts(world, offers.offers());
        this.service = new CountService(
                counts, offers.offers(), offers.closed(), rights, events, new DirectTransactions(), noon, BERLIN);
        this.months = new MonthService(counts, rights, events, new DirectTransactions(), noon, BERLIN);
        this.reader = new CountReader(counts, offers.offers(), rights, new DirectTransactions(), noon, BERLIN);
    }

    public MonthService months() {
        return months;
    }

    public InMemoryCounts counts() {
        return counts;
    }

    public CountService service() {
        return service;
    }

    public CountReader reader() {
        return reader;
    }
}
