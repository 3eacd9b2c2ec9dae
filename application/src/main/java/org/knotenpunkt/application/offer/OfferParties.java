package org.knotenpunkt.application.offer;

import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Knows who is there today to have an offer: centres that have not ended, and providers that are not over. */
public final class OfferParties {
    private final Centres centres;
    private final OrganisationRepository organisations;
    private final Rights rights;
    private final InstantSource clock;
    private final ZoneId zone;

    public OfferParties(
            Centres centres, OrganisationRepository organisations, Rights rights, InstantSource clock, ZoneId zone) {
        this.centres = centres;
        this.organisations = organisations;
        this.rights = rights;
        this.clock = clock;
        this.zone = zone;
    }

    /** The centre, if it is one of a town in which the actor works. */
    public Result<Centre, OfferError> centre(Actor actor, CentreId id) {
        return Result.<Centre, OfferError>of(
                        centres.findById(id)
                                .filter(centre -> rights.permit(
                                        actor, READ_OFFERS, new Scope.Municipality(centre.municipality()))),
                        new OfferError.NoSuchCentre())
                .flatMap(this::notEnded);
    }

    /** The centre, if it is one of this town, in which the actor works. */
    public Result<Centre, OfferError> centre(Actor actor, CentreId id, MunicipalityId town) {
        return centre(actor, id)
                .flatMap(centre -> centre.municipality().equals(town)
                        ? Result.success(centre)
                        : Result.refusal(new OfferError.NoSuchCentre()));
    }

    private Result<Centre, OfferError> notEnded(Centre centre) {
        return centre.phaseOn(today()).filter(Phase.ENDED::equals).isPresent()
                ? Result.refusal(new OfferError.CentreHasEnded())
                : Result.success(centre);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The value, if the provider is one of the town, or stands beside all towns; null is the centre itself. */
    <T> Result<T, OfferError> provider(@Nullable OrganisationId provider, MunicipalityId town, T value) {
        return provider == null
                        || organisations
                                .hold(provider)
                                .filter(one -> holds(one, town))
                                .isPresent()
                ? Result.success(value)
                : Result.refusal(new OfferError.UnknownProvider(provider));
    }

    private boolean holds(Organisation provider, MunicipalityId town) {
        return provider.home().map(town::equals).orElse(provider.kind().isCommon())
                && !provider.life().validity().isOver(today());
    }
}
