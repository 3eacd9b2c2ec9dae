package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/**
 * Who speaks for whom where nothing is signed. A role in all of a town reaches each party and yet is no part of it: whoever holds one
 * speaks for the town itself, and for another party only if the person may sign for it.
 */
public final class Speakers {
    private final Rights rights;
    private final Mandates mandates;
    private final Today today;

    public Speakers(Rights rights, Mandates mandates, Today today) {
        this.rights = rights;
        this.mandates = mandates;
        this.today = today;
    }

    /** All organisations for which the actor speaks in the town. */
    public Set<OrganisationId> organisationsOf(Actor actor, MunicipalityId town) {
        var signedFor = signedFor(actor, town);
        return Stream.of(Stream.of(OrganisationId.of(town)), own(actor, town), signedFor.stream())
                .flatMap(organisations -> organisations)
                .filter(one -> speaks(actor, town, one, signedFor))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The organisations of the town in which the actor holds a right. */
    private static Stream<OrganisationId> own(Actor actor, MunicipalityId town) {
        return actor.rights().stream()
                .flatMap(right -> right.scope() instanceof Scope.Organisation(var municipality, var organisation)
                                && municipality.equals(town)
                        ? Stream.of(new OrganisationId(organisation))
                        : Stream.empty());
    }

    /** Those of the parties for which the actor speaks. */
    public Set<OrganisationId> spokenFor(Actor actor, MunicipalityId town, Collection<OrganisationId> parties) {
        var signedFor = signedFor(actor, town);
        return parties.stream()
                .filter(party -> speaks(actor, town, party, signedFor))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The value, for somebody who speaks for the party. */
    public <T> Result<T, AgreementError> require(Actor actor, MunicipalityId town, OrganisationId party, T value) {
        return rights.require(actor, ACT_FOR_PARTY, place(town, party), value)
                .<AgreementError>mapRefusal(AgreementError.NotAllowed::new)
                .flatMap(permitted -> speaks(actor, town, party, signedFor(actor, town))
                        ? Result.success(permitted)
                        : Result.refusal(new AgreementError.NotSpeakingFor(party)));
    }

    private Set<OrganisationId> signedFor(Actor actor, MunicipalityId town) {
        return mandates.signedForBy(actor.account(), town, today.today());
    }

    private boolean speaks(Actor actor, MunicipalityId town, OrganisationId party, Set<OrganisationId> signedFor) {
        var place = place(town, party);
        return rights.permit(actor, ACT_FOR_PARTY, place)
                && (isOf(actor, place) || party.equals(OrganisationId.of(town)) || signedFor.contains(party));
    }

    private static Scope place(MunicipalityId town, OrganisationId party) {
        return new Scope.Organisation(town, party.value());
    }

    private static boolean isOf(Actor actor, Scope place) {
        return actor.rights().stream()
                .anyMatch(right ->
                        right.scope().equals(place) && ACT_FOR_PARTY.roles().contains(right.role()));
    }
}
