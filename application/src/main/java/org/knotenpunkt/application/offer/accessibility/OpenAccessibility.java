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
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** Shows everybody how public pages can be used, and takes what anybody tells about them. */
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
    public Optional<PublicPages> of(PlaceKey town) {
        var reader = switch (town) {
            case PlaceKey.ById(var id) -> Actor.invitedBy(new MunicipalityId(id));
            case PlaceKey.BySlug slug -> Actor.PUBLIC;
        };
        return transactions.read(reader, () -> records.town(town, today.today()));
    }

    @Override
    public PublicPages ofNoTown() {
        return transactions.read(
                Actor.PUBLIC, () -> new PublicPages(null, null, records.statement(new PageOwner.Installation())));
    }

    @Override
    public Result<Feedback, AccessibilityError> send(PageOwner owner, FeedbackText text) {
        return switch (owner) {
            case PageOwner.Town(var town) -> {
                var somebody = Actor.invitedBy(town);
                yield transactions.call(
                        somebody,
                        () -> records.town(PlaceKey.of(town), today.today())
                                .map(there -> received(somebody, owner, text))
                                .orElseGet(() -> Result.refusal(new AccessibilityError.NothingIsShown(town))));
            }
            case PageOwner.Installation none ->
                transactions.call(Actor.ANONYMOUS, () -> received(Actor.ANONYMOUS, owner, text));
        };
    }

    private Result<Feedback, AccessibilityError> received(Actor somebody, PageOwner owner, FeedbackText text) {
        var feedback = Feedback.received(new FeedbackId(ids.next()), owner, text, clock.instant());
        return Result.success(told.save(somebody, feedback));
    }
}
