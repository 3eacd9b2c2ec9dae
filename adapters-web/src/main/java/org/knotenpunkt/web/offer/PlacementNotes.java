package org.knotenpunkt.web.offer;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.application.offer.placement.PlacementRow;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.placement.PlacementEvent;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.ChangeNote;
import org.knotenpunkt.web.shared.ChangeNotes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Words;

/** Which offer was proposed to a centre, and why the centre has refused it, in the list of what has happened in a town. */
public final class PlacementNotes implements ChangeNotes {
    private static final String REFUSED = DomainEvent.typeOf(PlacementEvent.PlacementRefused.class);
    private static final Set<String> TYPES = Set.of(
            DomainEvent.typeOf(PlacementEvent.PlacementProposed.class),
            DomainEvent.typeOf(PlacementEvent.PlacementAccepted.class),
            REFUSED,
            DomainEvent.typeOf(PlacementEvent.PlacementWithdrawn.class));

    private final PlaceOffers placing;

    @Inject
    public PlacementNotes(PlaceOffers placing) {
        this.placing = placing;
    }

    @Override
    public boolean knows(String type) {
        return TYPES.contains(type);
    }

    @Override
    public Map<Happened, ChangeNote> of(Visitor visitor, Town town, Set<Happened> changes, Words words) {
        var subjects = changes.stream()
                .map(change -> new PlacementId(change.subject()))
                .collect(toSet());
        var rows = rows(visitor, town, subjects).stream()
                .collect(toMap(row -> row.id().value(), Function.identity()));
        var notes = new HashMap<Happened, ChangeNote>();
        for (var change : changes) {
            var row = rows.get(change.subject());
            if (row != null) {
                notes.put(change, note(change, row));
            }
        }
        return notes;
    }

    /** Whoever may see no offers is told nothing of any. */
    private List<PlacementRow> rows(Visitor visitor, Town town, Set<PlacementId> subjects) {
        return switch (placing.rows(visitor.actor(), town.id(), subjects)) {
            case Result.Success<List<PlacementRow>, OfferError>(var rows) -> rows;
            case Result.Refusal<List<PlacementRow>, OfferError> notAllowed -> List.of();
        };
    }

    private static ChangeNote note(Happened change, PlacementRow row) {
        var reason = change.type().equals(REFUSED) ? row.reason() : null;
        return new ChangeNote(OfferPaths.of(row.original()), row.title(), reason);
    }
}
