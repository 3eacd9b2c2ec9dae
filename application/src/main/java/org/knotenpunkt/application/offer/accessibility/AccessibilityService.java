package org.knotenpunkt.application.offer.accessibility;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_ACCESSIBILITY;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityError;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityEvent;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Keeps what is said about the accessibility of public pages, and what was told about them. */
public final class AccessibilityService implements KeepAccessibility {
    private final AccessibilityRecords records;
    private final Rights rights;
    private final DomainEvents events;
    private final Keeper<AccessibilityStatement> statements;
    private final Keeper<Feedback> told;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Today today;

    public AccessibilityService(
            AccessibilityRecords records,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        this.records = records;
        this.rights = rights;
        this.events = events;
        this.statements = new Keeper<>(records::save, events);
        this.told = new Keeper<>(records::save, events);
        this.transactions = transactions;
        this.clock = clock;
        this.today = today;
    }

    private Result<PageOwner, AccessibilityError> keeping(Actor actor, PageOwner owner) {
        return rights.require(actor, KEEP_ACCESSIBILITY, owner.scope(), owner)
                .mapRefusal(AccessibilityError.AccessibilityNotAllowed::new);
    }

    @Override
    public Result<AccessibilityStatement, AccessibilityError> statement(Actor actor, PageOwner owner) {
        return transactions.read(actor, () -> keeping(actor, owner).map(records::statement));
    }

    @Override
    public Result<AccessibilityStatement, AccessibilityError> describe(
            Actor actor, PageOwner owner, long version, StatementContent content) {
        return transactions.call(
                actor,
                () -> keeping(actor, owner)
                        .map(records::statement)
                        .peek(statement -> statements.requireSeen(statement, version))
                        .flatMap(statement -> statement.describe(content, today.today(), clock.instant()))
                        .map(statement -> statements.save(actor, statement)));
    }

    @Override
    public Result<Page<Feedback>, AccessibilityError> list(Actor actor, PageOwner owner, PageRequest page) {
        return transactions.read(actor, () -> keeping(actor, owner).map(own -> records.feedback(own, page)));
    }

    @Override
    public Result<Feedback, AccessibilityError> read(Actor actor, FeedbackId feedback) {
        return transactions.read(actor, () -> find(actor, feedback));
    }

    private Result<Feedback, AccessibilityError> find(Actor actor, FeedbackId id) {
        return records.feedback(id)
                .<Result<Feedback, AccessibilityError>>map(Result::success)
                .orElseGet(() -> Result.refusal(new AccessibilityError.UnknownFeedback(id)))
                .flatMap(found -> keeping(actor, found.owner()).map(owner -> found));
    }

    private Result<Feedback, AccessibilityError> change(
            Actor actor, FeedbackId id, long version, Function<Feedback, Result<Feedback, AccessibilityError>> change) {
        return transactions.call(
                actor,
                () -> find(actor, id)
                        .peek(feedback -> told.requireSeen(feedback, version))
                        .flatMap(change));
    }

    @Override
    public Result<Feedback, AccessibilityError> finish(Actor actor, FeedbackId id, long version) {
        return change(
                actor, id, version, feedback -> feedback.finish(clock.instant()).map(done -> told.save(actor, done)));
    }

    @Override
    public Result<Feedback, AccessibilityError> delete(Actor actor, FeedbackId id, long version) {
        return change(actor, id, version, feedback -> {
            records.delete(feedback);
            events.publish(
                    actor,
                    List.of(new AccessibilityEvent.FeedbackDeleted(
                            id, feedback.owner().municipality(), clock.instant())));
            return Result.success(feedback);
        });
    }
}
