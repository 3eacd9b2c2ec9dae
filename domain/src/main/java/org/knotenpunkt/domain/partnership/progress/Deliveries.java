package org.knotenpunkt.domain.partnership.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * What was given of a contribution, through all versions of its agreement; the root of the aggregate of its deliveries.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Deliveries implements Aggregate<Deliveries> {
    private final AgreementId agreement;
    private final MunicipalityId municipality;
    private final ContributionId contribution;
    private final Ledger<Delivery> ledger;
    private final List<ProgressEvent.OfContribution> events;

    private Deliveries(
            AgreementId agreement,
            MunicipalityId municipality,
            ContributionId contribution,
            Ledger<Delivery> ledger,
            List<ProgressEvent.OfContribution> events) {
        this.agreement = agreement;
        this.municipality = municipality;
        this.contribution = contribution;
        this.ledger = ledger;
        this.events = List.copyOf(events);
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static Deliveries restore(
            AgreementId agreement, MunicipalityId municipality, ContributionId contribution, Ledger<Delivery> ledger) {
        return new Deliveries(agreement, municipality, contribution, ledger, List.of());
    }

    /**
     * Adds a delivery.
     *
     * @param evenIfSimilar whether it is another one than those of as much on the same day
     */
    public Result<Deliveries, ProgressError> record(Delivery delivery, boolean evenIfSimilar) {
        var similar = similarTo(delivery);
        return evenIfSimilar || similar.isEmpty()
                ? Result.success(with(
                        ledger.with(delivery),
                        new ProgressEvent.DeliveryRecorded(
                                agreement, municipality, contribution, delivery.id(), delivery.day(), delivery.at())))
                : Result.refusal(new ProgressError.SimilarDelivery(delivery.day(), similar));
    }

    private List<UUID> similarTo(Delivery delivery) {
        return ledger.standing().stream()
                .filter(delivery::looksLike)
                .map(known -> known.id().value())
                .toList();
    }

    /** Says that the delivery never was. */
    public Result<Deliveries, ProgressError> withdraw(DeliveryId id, Withdrawal how) {
        return Result.<Delivery, ProgressError>of(find(id), new ProgressError.NoSuchEntry(id.value()))
                .map(wrong -> with(
                        ledger.without(wrong, how),
                        new ProgressEvent.DeliveryWithdrawn(
                                agreement, municipality, contribution, wrong.id(), wrong.day(), how.at())));
    }

    private Deliveries with(Ledger<Delivery> next, ProgressEvent.OfContribution event) {
        return new Deliveries(
                agreement,
                municipality,
                contribution,
                next,
                Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** The delivery that counts. */
    public Optional<Delivery> find(DeliveryId id) {
        return ledger.find(delivery -> delivery.id().equals(id));
    }

    @Override
    public Deliveries saved() {
        return new Deliveries(agreement, municipality, contribution, ledger, List.of());
    }

    public AgreementId agreement() {
        return agreement;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public ContributionId contribution() {
        return contribution;
    }

    public Ledger<Delivery> ledger() {
        return ledger;
    }

    /** How much was recorded and taken back before what has happened since it was read. */
    @Override
    public long version() {
        return ledger.changes() - events.size();
    }

    @Override
    public List<ProgressEvent.OfContribution> events() {
        return events;
    }
}
