package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;

/** Says which agreements somebody may see: all of a town, or those in which the own organisations take part. */
public final class AgreementReach {
    private final Rights rights;

    public AgreementReach(Rights rights) {
        this.rights = rights;
    }

    /** The organisations to which the actor is restricted in the town; empty if the actor may see all agreements there. */
    public Result<Optional<Set<OrganisationId>>, AgreementError> within(Actor actor, MunicipalityId town) {
        var everywhere = rights.require(actor, READ_AGREEMENTS, new Scope.Municipality(town), town);
        if (everywhere instanceof Result.Refusal<MunicipalityId, Denial>(var denial)) {
            var own = organisations(actor, town);
            return own.isEmpty()
                    ? Result.refusal(new AgreementError.NotAllowed(denial))
                    : Result.success(Optional.of(own));
        }
        return Result.success(Optional.empty());
    }

    /** Whether the actor may see the agreement: whoever has a role in its town or in one of its parties does. */
    public boolean sees(Actor actor, Agreement agreement) {
        return rights.permitInAny(actor, READ_AGREEMENTS, agreement.places());
    }

    /** The agreement, for somebody who may see it; what is hidden from somebody is answered as what is not there. */
    public Result<Agreement, AgreementError> seen(
            Actor actor,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<Agreement> found,
            AgreementId id) {
        return Result.of(found.filter(agreement -> sees(actor, agreement)), new AgreementError.UnknownAgreement(id));
    }

    /** As {@link #seen}, for what needs something to show: where the only draft was given up, nothing is there. */
    public Result<Agreement, AgreementError> shown(
            Actor actor,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<Agreement> found,
            AgreementId id) {
        return seen(actor, found.filter(agreement -> !agreement.versions().isEmpty()), id);
    }

    /**
     * Those of the organisations of the town in which the actor has no role: of what they have agreed, the actor sees only that in which one
     * of the others takes part.
     */
    public List<OrganisationId> closed(Actor actor, MunicipalityId town, List<OrganisationId> organisations) {
        var inTown = new Scope.Municipality(town);
        return organisations.stream()
                .filter(organisation -> !rights.permitInAny(
                        actor, READ_AGREEMENTS, List.of(inTown, new Scope.Organisation(town, organisation.value()))))
                .toList();
    }

    /** The organisations of the town in which the actor may see agreements. */
    private Set<OrganisationId> organisations(Actor actor, MunicipalityId town) {
        return actor.rights().stream()
                .map(Right::scope)
                .filter(scope -> scope instanceof Scope.Organisation place
                        && place.municipality().equals(town)
                        && rights.permit(actor, READ_AGREEMENTS, scope))
                .map(scope -> new OrganisationId(((Scope.Organisation) scope).organisation()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
