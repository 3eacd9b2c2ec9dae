package org.knotenpunkt.application.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;

import java.util.Set;
import java.util.stream.Collectors;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/**
 * Who speaks for whom in a review. A role in all of a town reaches each party and yet is no part of it: whoever holds one speaks for the
 * town itself, and for another party only if the person may sign for it.
 */
final class Speakers {
    private final Rights rights;
    private final Mandates mandates;
    private final Today today;

    Speakers(Rights rights, Mandates mandates, Today today) {
        this.rights = rights;
        this.mandates = mandates;
        this.today = today;
    }

    /** The parties for which the actor speaks. */
    Set<OrganisationId> partiesOf(Actor actor, Review review) {
        var signedFor = signedFor(actor, review.municipality());
        return review.parties().stream()
                .map(Party::organisation)
                .filter(party -> speaks(actor, review.municipality(), party, signedFor))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean speaks(Actor actor, MunicipalityId town, OrganisationId party) {
        return speaks(actor, town, party, signedFor(actor, town));
    }

    private Set<OrganisationId> signedFor(Actor actor, MunicipalityId town) {
        return mandates.signedForBy(actor.account(), town, today.today());
    }

    private boolean speaks(Actor actor, MunicipalityId town, OrganisationId party, Set<OrganisationId> signedFor) {
        var place = place(town, party);
        return rights.permit(actor, ACT_FOR_PARTY, place)
                && (isOf(actor, place) || party.equals(OrganisationId.of(town)) || signedFor.contains(party));
    }

    static Scope place(MunicipalityId town, OrganisationId party) {
        return new Scope.Organisation(town, party.value());
    }

    private static boolean isOf(Actor actor, Scope place) {
        return actor.rights().stream()
                .anyMatch(right ->
                        right.scope().equals(place) && ACT_FOR_PARTY.roles().contains(right.role()));
    }
}
