package org.knotenpunkt.web.offer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.application.offer.placement.PlacementAgenda;
import org.knotenpunkt.application.offer.placement.PlacementRow;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.Reminders;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Words;

/** Reminds those who lead a centre of the city-wide offers that they are to answer, and tells those who propose them what centres say. */
public final class PlacementReminders implements Reminders {
    private static final int SHOWN = 5;

    private final PlaceOffers placing;

    @Inject
    public PlacementReminders(PlaceOffers placing) {
        this.placing = placing;
    }

    @Override
    public List<Reminder> of(Visitor visitor, Town town, Words words) {
        var agenda = agenda(visitor, town);
        var answered = agenda.answered();
        return Stream.of(
                        agenda.awaited().stream().map(row -> reminder("placement.reminder", row, words)),
                        answered.stream().limit(SHOWN).map(row -> told(row, words)),
                        answered.size() > SHOWN
                                ? Stream.of(new Reminder(
                                        OfferPaths.ALL,
                                        words.text("placement.reminder.more", "count", answered.size() - SHOWN)))
                                : Stream.<Reminder>empty())
                .flatMap(reminders -> reminders)
                .toList();
    }

    /** Whoever may see no offers is reminded of none. */
    private PlacementAgenda agenda(Visitor visitor, Town town) {
        return switch (placing.agenda(visitor.actor(), town.id())) {
            case Result.Success<PlacementAgenda, OfferError>(var agenda) -> agenda;
            case Result.Refusal<PlacementAgenda, OfferError> notAllowed -> PlacementAgenda.EMPTY;
        };
    }

    private static Reminder told(PlacementRow row, Words words) {
        var refused = row.state() == PlacementState.REFUSED;
        return reminder(refused ? "placement.reminder.refused" : "placement.reminder.accepted", row, words);
    }

    private static Reminder reminder(String key, PlacementRow row, Words words) {
        return new Reminder(
                OfferPaths.of(row.original()),
                words.text(key, "title", row.title(), "centre", row.centreName(), "reason", row.reason()));
    }
}
