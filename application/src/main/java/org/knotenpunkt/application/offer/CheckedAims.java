package org.knotenpunkt.application.offer;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.plan.ActionPlans;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** Knows whether there is what an offer is said to be good for. What was there when it was said may be gone, and stays. */
public final class CheckedAims {
    private final KnownAims known;
    private final ActionPlans plans;

    public CheckedAims(KnownAims known, ActionPlans plans) {
        this.known = known;
        this.plans = plans;
    }

    /**
     * The value, if there is all that the content aims at.
     *
     * @param before what was said so far; null if nothing was
     */
    <T> Result<T, OfferError> in(MunicipalityId town, OfferContent content, @Nullable OfferContent before, T value) {
        return Result.unless(unknown(town, content, before), () -> value);
    }

    private Optional<OfferError> unknown(MunicipalityId town, OfferContent content, @Nullable OfferContent before) {
        var aims = before == null ? content.aims() : content.aims().without(before.aims());
        var involvement = content.profile().involvement();
        var isSaid =
                before != null && Objects.equals(involvement, before.profile().involvement());
        if (involvement != null && !isSaid && plans.frame().type(involvement).isEmpty()) {
            return Optional.of(new OfferError.UnknownInvolvement());
        }
        return aims.equals(OfferAims.NONE) ? Optional.empty() : unknown(aims.without(known.known(town, aims)));
    }

    private static Optional<OfferError> unknown(OfferAims aims) {
        return Stream.<OfferError>concat(
                        aims.goals().stream().map(OfferError.UnknownGoal::new),
                        aims.needs().stream().map(OfferError.UnknownNeed::new))
                .findFirst();
    }
}
