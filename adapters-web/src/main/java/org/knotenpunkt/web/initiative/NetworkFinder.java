package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.words;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.application.initiative.ReadInitiatives;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds the network and the town that the path of a request names. What is not there ends the request. */
public final class NetworkFinder {
    private final ReadInitiatives reading;
    private final Rights rights;

    @Inject
    public NetworkFinder(ReadInitiatives reading, Rights rights) {
        this.reading = reading;
        this.rights = rights;
    }

    InitiativeView network(Context ctx) {
        return orRefuse(reading.view(actor(ctx), id(ctx)));
    }

    /** The network, for somebody who keeps it. */
    InitiativeView kept(Context ctx) {
        var network = network(ctx);
        var scope = new Scope.Initiative(network.id().value());
        return orRefuse(rights.require(actor(ctx), KEEP_INITIATIVE, scope, network));
    }

    /** Those that a reason says may be meant; none where it says nothing of the kind. */
    List<Link> namesakes(Context ctx, DomainError reason) {
        return reason instanceof InitiativeError.SimilarNetworkKnown similar
                ? orRefuse(reading.list(actor(ctx))).stream()
                        .filter(network -> similar.known().contains(network.id()))
                        .map(network -> new Link(
                                InitiativePaths.network(network.id()),
                                "%s (%s)".formatted(network.name(), words(ctx).show(network.founded()))))
                        .toList()
                : List.of();
    }

    InitiativeView.Town town(Context ctx, InitiativeView network) {
        return network.town(townId(ctx)).orElseThrow(RequestFault::notFound);
    }

    /** The support by the organisation that the path names, the latest of several. */
    InitiativeView.Support support(Context ctx, InitiativeView network) {
        var organisation = organisationId(ctx);
        return network.supporters().stream()
                .filter(known -> known.organisation().equals(organisation))
                .max(Comparator.comparing(InitiativeView.Support::validity, Validity.NEWEST_FIRST.reversed()))
                .orElseThrow(RequestFault::notFound);
    }

    boolean mayKeep(Context ctx, InitiativeView network) {
        return rights.permit(
                actor(ctx), KEEP_INITIATIVE, new Scope.Initiative(network.id().value()));
    }

    static InitiativeId id(Context ctx) {
        return Requests.id(ctx, "id", InitiativeId::of);
    }

    static MunicipalityId townId(Context ctx) {
        return Requests.id(ctx, "town", MunicipalityId::of);
    }

    static OrganisationId organisationId(Context ctx) {
        return Requests.id(ctx, "organisation", OrganisationId::of);
    }
}
