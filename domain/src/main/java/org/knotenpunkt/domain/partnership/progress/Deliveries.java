package org.knotenpunkt.domain.partnership.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * What was given of a contribution, through all versions of its agreement; the root of the aggregate of its deliveries.
 */
public final class Deliveries extends Recorded<Deliveries, Delivery, ProgressEvent.OfContribution> {
    private final ContributionId contribution;

    private Deliveries(
            AgreementId agreement,
            MunicipalityId municipality,
            ContributionId contribution,
            Ledger<Delivery> ledger,
            List<ProgressEvent.OfContribution> events) {
        super(agreement, municipality, ledger, events);
        this.contribution = contribution;
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
                        ledger().with(delivery),
                        new ProgressEvent.DeliveryRecorded(
                                agreement(),
                                municipality(),
                                contribution,
                                delivery.id(),
                                delivery.day(),
                                delivery.at())))
                : Result.refusal(new ProgressError.SimilarDelivery(delivery.day(), similar));
    }

    private List<UUID> similarTo(Delivery delivery) {
        return ledger().standing().stream()
                .filter(delivery::looksLike)
                .map(known -> known.id().value())
                .toList();
    }

    /** Says that the delivery never was. */
    public Result<Deliveries, ProgressError> withdraw(DeliveryId id, Withdrawal how) {
        return Result.<Delivery, ProgressError>of(find(id), new ProgressError.NoSuchEntry(id.value()))
                .map(wrong -> with(
                        ledger().without(wrong, how),
                        new ProgressEvent.DeliveryWithdrawn(
                                agreement(), municipality(), contribution, wrong.id(), wrong.day(), how.at())));
    }

    @Override
    Deliveries next(Ledger<Delivery> entries, List<ProgressEvent.OfContribution> untold) {
        return new Deliveries(agreement(), municipality(), contribution, entries, untold);
    }

    /** The delivery that counts. */
    public Optional<Delivery> find(DeliveryId id) {
        return ledger().find(delivery -> delivery.id().equals(id));
    }

    public ContributionId contribution() {
        return contribution;
    }
}
