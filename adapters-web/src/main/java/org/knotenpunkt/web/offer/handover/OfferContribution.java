package org.knotenpunkt.web.offer.handover;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.OfferList;
import org.knotenpunkt.application.offer.OfferRow;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.centre.handover.HandoverChapter;
import org.knotenpunkt.web.centre.handover.HandoverContribution;
import org.knotenpunkt.web.centre.handover.HandoverEntry;
import org.knotenpunkt.web.centre.handover.HandoverSection;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.shared.text.Words;

/** Tells what a centre offers, drafts among it, and until when somebody answers for what everybody can read. */
public final class OfferContribution implements HandoverContribution {
    private final ReadOffers reading;

    @Inject
    public OfferContribution(ReadOffers reading) {
        this.reading = reading;
    }

    @Override
    public List<HandoverSection> of(Actor actor, Handover handover, Words words) {
        var offers = offers(actor, handover);
        return List.of(
                new HandoverSection(
                        HandoverChapter.RUNNING,
                        offers.stream().map(one -> running(one, words)).toList()),
                new HandoverSection(
                        HandoverChapter.DUE,
                        offers.stream()
                                .flatMap(one -> due(one, handover.until(), words))
                                .toList()));
    }

    /** What is not over; whoever may see no offers is told of none. */
    private List<OfferRow> offers(Actor actor, Handover handover) {
        var centre = handover.centre().centre();
        return switch (reading.list(
                actor, centre.municipality(), OfferFilter.of(centre.id()), PageRequest.first(PageRequest.MAX_LIMIT))) {
            case Result.Success<OfferList, OfferError>(var found) ->
                found.page().items().stream()
                        .filter(one -> one.publication().state() != OfferState.ENDED)
                        .toList();
            case Result.Refusal<OfferList, OfferError> notAllowed -> List.of();
        };
    }

    private static HandoverEntry running(OfferRow one, Words words) {
        var next = one.next();
        return new HandoverEntry(
                words.text(
                        "offer.handover.running",
                        "title",
                        one.title(),
                        "kind",
                        one.kind(),
                        "state",
                        one.publication().state(),
                        "sessions",
                        one.sessions()),
                next == null ? null : next.toLocalDate(),
                OfferPaths.of(one.id()));
    }

    private static Stream<HandoverEntry> due(OfferRow one, LocalDate until, Words words) {
        return Stream.ofNullable(one.publication().assuredUntil())
                .filter(day -> !day.isAfter(until))
                .map(day -> new HandoverEntry(
                        words.text("offer.handover.due", "title", one.title()), day, OfferPaths.of(one.id())));
    }
}
