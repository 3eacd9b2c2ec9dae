package org.knotenpunkt.application.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Says who may see what becomes of an agreement, and who may record it: a right in one of several places is enough. */
final class AgreementAccess {
    private final Rights rights;
    private final AgreementReach reach;

    AgreementAccess(Rights rights) {
        this.rights = rights;
        this.reach = new AgreementReach(rights);
    }

    /** The agreement, for somebody who may see it; for others it is not there. */
    Result<Agreement, ProgressError> seen(
            Actor actor,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<Agreement> found,
            AgreementId id) {
        return reach.shown(actor, found, id).mapRefusal(ProgressError.OfAgreement::new);
    }

    /** The agreement, for somebody who may record something in one of the places. */
    Result<Agreement, ProgressError> recorded(Actor actor, Agreement agreement, List<Scope> places) {
        return rights.permitInAny(actor, RECORD_PROGRESS, places)
                ? Result.success(agreement)
                : Result.refusal(new ProgressError.MayNot(denial(actor, places)));
    }

    /** Who sees the agreement is told that a role is missing, unless there is something else to say, and not that nothing is there. */
    private Denial denial(Actor actor, List<Scope> places) {
        return places.stream()
                .flatMap(place -> denied(actor, place).stream())
                .filter(denial -> !(denial instanceof Denial.OutOfReach))
                .min(Comparator.comparing(Denial.RoleMissing.class::isInstance))
                .orElse(new Denial.RoleMissing(RECORD_PROGRESS));
    }

    private Optional<Denial> denied(Actor actor, Scope place) {
        return switch (rights.require(actor, RECORD_PROGRESS, place, place)) {
            case Result.Refusal<Scope, Denial>(var denial) -> Optional.of(denial);
            case Result.Success<Scope, Denial> allowed -> Optional.empty();
        };
    }
}
