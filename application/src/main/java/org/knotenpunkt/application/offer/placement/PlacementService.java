package org.knotenpunkt.application.offer.placement;

import static org.knotenpunkt.domain.offer.OfferAction.PLACE_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.TAKE_OFFERS;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferParties;
import org.knotenpunkt.application.offer.OfferReach;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.SessionDays;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Takes placements through their life. */
public final class PlacementService implements PlaceOffers {
    private static final Duration NEWS = Duration.ofDays(14);

    private final Placements placements;
    private final Offers offers;
    private final OfferParties parties;
    private final SessionDays days;
    private final Rights rights;
    private final Keeper<Placement> keeper;
    private final Keeper<Offer> offerKeeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public PlacementService(
            Placements placements,
            Offers offers,
            OfferParties parties,
            SessionDays days,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            ZoneId zone) {
        this.placements = placements;
        this.offers = offers;
        this.parties = parties;
        this.days = days;
        this.rights = rights;
        this.keeper = new Keeper<>(placements::save, events);
        this.offerKeeper = new Keeper<>(offers::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Result<Placement, OfferError> propose(Actor actor, OfferId original, CentreId centre, Schedule schedule) {
        return transactions.call(
                actor,
                () -> original(actor, original)
                        .flatMap(offer -> placeable(actor, offer))
                        .flatMap(Offer::openCityWide)
                        .flatMap(offer -> at(actor, centre, offer))
                        .flatMap(offer -> planned(offer, offer.id(), centre, schedule, null)
                                .flatMap(planned -> planned.publish(today(), zone, clock.instant()))
                                .map(possible -> offer))
                        .map(offer -> Placement.propose(
                                new PlacementId(ids.next()),
                                offer.municipality(),
                                original,
                                centre,
                                schedule,
                                clock.instant()))
                        .map(placement -> keeper.save(actor, placement)));
    }

    private Result<Offer, OfferError> original(Actor actor, OfferId id) {
        return OfferReach.seen(rights, actor, offers, id);
    }

    /** The offer, if the actor may propose it to centres. */
    private Result<Offer, OfferError> placeable(Actor actor, Offer offer) {
        return rights.requireInAny(actor, PLACE_OFFERS, offer.scopes(), offer)
                .mapRefusal(OfferError.OffersNotAllowed::new);
    }

    /** The offer, if it can be proposed to the centre: one of its town that has not ended, and to which it is not proposed already. */
    private Result<Offer, OfferError> at(Actor actor, CentreId centre, Offer offer) {
        return parties.centre(actor, centre, offer.municipality())
                .flatMap(there -> placements.isPlaced(offer.id(), centre)
                        ? Result.refusal(new OfferError.PlacedAlready())
                        : Result.success(offer));
    }

    @Override
    public Result<Placement, OfferError> withdraw(Actor actor, PlacementId id, long version) {
        return change(
                actor,
                id,
                version,
                placement -> original(actor, placement.original())
                        .flatMap(offer -> placeable(actor, offer))
                        .map(offer -> placement),
                placement -> placement.withdraw(clock.instant()));
    }

    @Override
    public Result<Placement, OfferError> accept(
            Actor actor, PlacementId id, long version, @Nullable String place, LocalDate assuredUntil) {
        return change(
                actor,
                id,
                version,
                placement -> takeable(actor, placement),
                placement -> original(actor, placement.original())
                        .flatMap(Offer::openCityWide)
                        .flatMap(offer -> placed(placement, offer, place, assuredUntil))
                        .flatMap(offer -> placement
                                .accept(offer.id(), clock.instant())
                                .peek(accepted -> offerKeeper.save(actor, offer))));
    }

    /** The offer of the centre, with its dates, and published. */
    private Result<Offer, OfferError> placed(
            Placement placement, Offer original, @Nullable String place, LocalDate assuredUntil) {
        return planned(original, new OfferId(ids.next()), placement.centre(), placement.schedule(), place)
                .flatMap(planned -> planned.publish(assuredUntil, zone, clock.instant()));
    }

    /** The offer of the centre, with its dates. */
    private Result<Offer, OfferError> planned(
            Offer original, OfferId as, CentreId centre, Schedule schedule, @Nullable String place) {
        var now = clock.instant();
        return days.of(schedule)
                .flatMap(found -> original.placedAt(as, centre, place, now)
                        .plan(schedule, found, zone, () -> new SessionId(ids.next()), now));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Result<Placement, OfferError> takeable(Actor actor, Placement placement) {
        return rights.require(actor, TAKE_OFFERS, placement.ofCentre(), placement)
                .mapRefusal(OfferError.OffersNotAllowed::new);
    }

    @Override
    public Result<Placement, OfferError> refuse(Actor actor, PlacementId id, long version, String reason) {
        return change(
                actor,
                id,
                version,
                placement -> takeable(actor, placement),
                placement -> placement.refuse(reason, clock.instant()));
    }

    private Result<Placement, OfferError> change(
            Actor actor,
            PlacementId id,
            long version,
            Function<Placement, Result<Placement, OfferError>> allowed,
            Function<Placement, Result<Placement, OfferError>> work) {
        return transactions.call(
                actor,
                () -> Result.<Placement, OfferError>of(
                                placements
                                        .findById(id)
                                        .filter(placement -> rights.permit(
                                                actor, READ_OFFERS, new Scope.Municipality(placement.municipality()))),
                                new OfferError.UnknownPlacement(id))
                        .flatMap(allowed)
                        .flatMap(Placement::open)
                        .peek(placement -> keeper.requireSeen(placement, version))
                        .flatMap(work)
                        .map(placement -> keeper.save(actor, placement)));
    }

    @Override
    public Result<List<PlacedAt>, OfferError> of(Actor actor, OfferId original) {
        return transactions.read(
                actor, () -> original(actor, original).map(offer -> placements.of(offer.id(), today())));
    }

    @Override
    public Result<PlacementAgenda, OfferError> agenda(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> readable(actor, town)
                        .map(there -> new PlacementAgenda(
                                placements.awaited(there, centresOf(actor, there), today()), answered(actor, there))));
    }

    /** What centres have said lately of what the actor proposes. */
    private List<PlacementRow> answered(Actor actor, MunicipalityId town) {
        return placements.answered(town, clock.instant().minus(NEWS), today()).stream()
                .filter(row -> rights.permitInAny(actor, PLACE_OFFERS, row.scopes(town)))
                .toList();
    }

    @Override
    public Result<List<PlacementRow>, OfferError> rows(
            Actor actor, MunicipalityId town, Set<PlacementId> placementIds) {
        return transactions.read(
                actor, () -> readable(actor, town).map(there -> placements.rows(there, placementIds, today())));
    }

    private Result<MunicipalityId, OfferError> readable(Actor actor, MunicipalityId town) {
        return rights.require(actor, READ_OFFERS, new Scope.Municipality(town), town)
                .mapRefusal(OfferError.OffersNotAllowed::new);
    }

    /** For which centres of the town the actor answers. */
    private Set<CentreId> centresOf(Actor actor, MunicipalityId town) {
        return actor.rights().stream()
                .flatMap(right -> right.scope() instanceof Scope.Organisation there
                                && there.municipality().equals(town)
                                && rights.permit(actor, TAKE_OFFERS, there)
                        ? Stream.of(new CentreId(there.organisation()))
                        : Stream.empty())
                .collect(Collectors.toSet());
    }
}
