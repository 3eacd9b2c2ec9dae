package org.knotenpunkt.application.offer.accessibility;

import java.time.InstantSource;
import java.util.Optional;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityError;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** Shows everybody how the pages of towns can be used, and takes what anybody tells about them. */
public final class OpenAccessibility implements ReadAccessibility, SendFeedback {
    private final AccessibilityRecords records;
    private final Keeper<Feedback> told;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public OpenAccessibility(
            AccessibilityRecords records,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.records = records;
        this.told = new Keeper<>(records::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Optional<TownPages> of(PlaceKey town) {
        var reader = switch (town) {
            case PlaceKey.ById(var id) -> Actor.invitedBy(new MunicipalityId(id));
            case PlaceKey.BySlug slug -> Actor.PUBLIC;
        };
        return transactions.read(reader, () -> records.town(town, today.today()));
    }

    @Override
    public Result<Feedback, AccessibilityError> send(MunicipalityId town, FeedbackText text) {
        var somebody = Actor.invitedBy(town);
        return transactions.call(
                somebody,
                () -> records.town(PlaceKey.of(town), today.today())
                        .<Result<Feedback, AccessibilityError>>map(there -> Result.success(told.save(
                                somebody, Feedback.received(new FeedbackId(ids.next()), town, text, clock.instant()))))
                        .orElseGet(() -> Result.refusal(new AccessibilityError.NothingIsShown(town))));
    }
}
