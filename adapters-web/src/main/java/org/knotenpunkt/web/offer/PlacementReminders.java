package org.knotenpunkt.web.offer;

import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.offer.placement.AwaitedPlacement;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.Reminders;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Words;

/** Reminds those who lead a centre of what is proposed to it. */
public final class PlacementReminders implements Reminders {
    private final PlaceOffers placing;

    @Inject
    public PlacementReminders(PlaceOffers placing) {
        this.placing = placing;
    }

    @Override
    public List<Reminder> of(Visitor visitor, Town town, Words words) {
        return awaited(visitor, town).stream()
                .map(placement -> new Reminder(
                        OfferPaths.of(placement.original()),
                        words.text("placement.reminder", "title", placement.title())))
                .toList();
    }

    /** Whoever may see no offers is reminded of none. */
    private List<AwaitedPlacement> awaited(Visitor visitor, Town town) {
        return switch (placing.awaited(visitor.actor(), town.id())) {
            case Result.Success<List<AwaitedPlacement>, OfferError>(var awaited) -> awaited;
            case Result.Refusal<List<AwaitedPlacement>, OfferError> notAllowed -> List.of();
        };
    }
}
