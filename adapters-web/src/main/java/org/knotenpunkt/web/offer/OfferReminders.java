package org.knotenpunkt.web.offer;

import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.offer.AgingOffer;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.Reminders;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Words;

/** Reminds those who plan offers of those that nobody answers for any more, or soon will not. */
public final class OfferReminders implements Reminders {
    private static final Period SOON = Period.ofDays(14);
    private static final int SHOWN = 5;

    private final ReadOffers reading;
    private final Today today;

    @Inject
    public OfferReminders(ReadOffers reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    @Override
    public List<Reminder> of(Visitor visitor, Town town, Words words) {
        var aging = aging(visitor, town);
        return Stream.concat(
                        aging.stream().limit(SHOWN).map(offer -> reminder(offer, words)),
                        aging.size() > SHOWN
                                ? Stream.of(new Reminder(
                                        OfferPaths.ALL,
                                        words.text("offer.reminder.more", "count", aging.size() - SHOWN)))
                                : Stream.<Reminder>empty())
                .toList();
    }

    /** Whoever may see no offers is reminded of none. */
    private List<AgingOffer> aging(Visitor visitor, Town town) {
        return switch (reading.aging(visitor.actor(), town.id(), today.today().plus(SOON))) {
            case Result.Success<List<AgingOffer>, OfferError>(var aging) -> aging;
            case Result.Refusal<List<AgingOffer>, OfferError> notAllowed -> List.of();
        };
    }

    private Reminder reminder(AgingOffer offer, Words words) {
        return new Reminder(
                OfferPaths.of(offer.id()),
                words.text(
                        offer.assuredUntil().isBefore(today.today()) ? "offer.reminder.stale" : "offer.reminder.soon",
                        "title",
                        offer.title(),
                        "centre",
                        offer.centreName(),
                        "day",
                        offer.assuredUntil()));
    }
}
