package org.knotenpunkt.application.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.PLACE_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.offer.placement.Placements;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Takes offers through their life. */
public final class OfferService implements KeepOffers {
    private final Offers offers;
    private final OfferParties parties;
    private final SessionDays days;
    private final Placements placements;
    private final CheckedAims aims;
    private final SessionCounts counts;
    private final Rights rights;
    private final Keeper<Offer> keeper;
    private final Keeper<Placement> placementKeeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public OfferService(
            Offers offers,
            OfferParties parties,
            SessionDays days,
            Placements placements,
            CheckedAims aims,
            SessionCounts counts,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            ZoneId zone) {
        this.offers = offers;
        this.parties = parties;
        this.days = days;
        this.placements = placements;
        this.aims = aims;
        this.counts = counts;
        this.rights = rights;
        this.keeper = new Keeper<>(offers::save, events);
        this.placementKeeper = new Keeper<>(placements::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Result<Offer, OfferError> draft(Actor actor, CentreId centre, OfferContent content) {
        return transactions.call(
                actor,
                () -> isTown(actor, centre)
                        ? draftCityWide(actor, new MunicipalityId(centre.value()), content)
                        : draftAtCentre(actor, centre, content));
    }

    /** Whether the town stands in the place of a centre. */
    private boolean isTown(Actor actor, CentreId centre) {
        return rights.permit(actor, READ_OFFERS, new Scope.Municipality(new MunicipalityId(centre.value())));
    }

    private Result<Offer, OfferError> draftCityWide(Actor actor, MunicipalityId town, OfferContent content) {
        var offer = Offer.draft(new OfferId(ids.next()), town, Offer.ofTown(town), content, clock.instant());
        return offer.flatMap(drafted -> rights.requireInAny(actor, PLACE_OFFERS, drafted.scopes(), drafted)
                        .mapRefusal(OfferError.OffersNotAllowed::new))
                .flatMap(drafted -> parties.provider(content.provider(), town, drafted))
                .flatMap(drafted -> aims.in(town, content, null, drafted))
                .map(drafted -> keeper.save(actor, drafted));
    }

    private Result<Offer, OfferError> draftAtCentre(Actor actor, CentreId centre, OfferContent content) {
        return parties.centre(actor, centre)
                .flatMap(there -> keepable(actor, scopes(there, content.provider()), there))
                .flatMap(there -> parties.provider(content.provider(), there.municipality(), there))
                .flatMap(there -> aims.in(there.municipality(), content, null, there))
                .flatMap(there ->
                        Offer.draft(new OfferId(ids.next()), there.municipality(), centre, content, clock.instant()))
                .map(offer -> keeper.save(actor, offer));
    }

    private static List<Scope> scopes(Centre centre, @Nullable OrganisationId provider) {
        return Offer.scopes(centre.municipality(), centre.id(), provider);
    }

    /** The value, if the actor may plan in one of the scopes: a right in the town reaches all of them. */
    private <T> Result<T, OfferError> keepable(Actor actor, List<Scope> scopes, T value) {
        return rights.requireInAny(actor, KEEP_OFFERS, scopes, value).mapRefusal(OfferError.OffersNotAllowed::new);
    }

    @Override
    public Result<Offer, OfferError> copy(Actor actor, OfferId id, CentreId centre) {
        return transactions.call(
                actor,
                () -> OfferReach.seen(rights, actor, offers, id)
                        .flatMap(Offer::ofOneCentre)
                        .flatMap(offer -> parties.centre(actor, centre, offer.municipality())
                                .flatMap(there -> keepable(
                                        actor, scopes(there, offer.content().provider()), there))
                                .map(there -> offer.copy(new OfferId(ids.next()), centre, clock.instant()))
                                .map(copied -> keeper.save(actor, copied))));
    }

    @Override
    public Result<Offer, OfferError> revise(Actor actor, OfferId id, long version, OfferContent content) {
        return change(
                actor,
                id,
                version,
                offer -> following(offer, content)
                        .flatMap(there -> heldBy(actor, there, content.provider()))
                        .flatMap(there -> aims.in(there.municipality(), content, there.content(), there))
                        .flatMap(there -> there.revise(content, zone, clock.instant()))
                        .peek(revised -> tellCentres(actor, revised)));
    }

    /** The offer, if it may say this: one that a centre has taken in says what the city-wide one does. */
    private Result<Offer, OfferError> following(Offer offer, OfferContent content) {
        return Result.unless(
                offer.origin()
                        .flatMap(offers::findById)
                        .filter(Offer::isFollowed)
                        .filter(original -> !content.equals(content.following(original.content())))
                        .map(original -> new OfferError.FollowsCityWide(original.id())),
                () -> offer);
    }

    /** What is said otherwise of a city-wide offer is said where centres have taken it in, too. */
    private void tellCentres(Actor actor, Offer revised) {
        if (revised.isCityWide()) {
            placements.placed(revised.id()).stream()
                    .flatMap(id -> offers.findById(id).stream())
                    .map(placed -> placed.follow(revised, zone, clock.instant()).orElseThrow())
                    .forEach(placed -> keeper.save(actor, placed));
        }
    }

    /** Who holds an offer is for the centre to say, or for its town. */
    private Result<Offer, OfferError> heldBy(Actor actor, Offer offer, @Nullable OrganisationId provider) {
        return Objects.equals(provider, offer.content().provider())
                ? Result.success(offer)
                : shown(actor, offer).flatMap(there -> parties.provider(provider, there.municipality(), there));
    }

    /** The offer, if the actor may decide what its centre shows: whoever only holds it may not. */
    private Result<Offer, OfferError> shown(Actor actor, Offer offer) {
        return rights.require(actor, KEEP_OFFERS, offer.ofCentre(), offer).mapRefusal(OfferError.OffersNotAllowed::new);
    }

    @Override
    public Result<Offer, OfferError> plan(Actor actor, OfferId id, long version, Schedule schedule) {
        return change(
                actor,
                id,
                version,
                offer -> days.of(schedule)
                        .flatMap(found ->
                                offer.plan(schedule, found, zone, () -> new SessionId(ids.next()), clock.instant())));
    }

    @Override
    public Result<Offer, OfferError> publish(Actor actor, OfferId id, long version, LocalDate assuredUntil) {
        return show(
                actor,
                id,
                version,
                offer -> offer.ofOneCentre()
                        .flatMap(there -> parties.centre(actor, there.centre()))
                        .flatMap(centre -> offer.publish(assuredUntil, zone, clock.instant())));
    }

    @Override
    public Result<Offer, OfferError> unpublish(Actor actor, OfferId id, long version) {
        return show(actor, id, version, offer -> offer.unpublish(zone, clock.instant()));
    }

    @Override
    public Result<Offer, OfferError> tellFreePlaces(Actor actor, OfferId id, long version, FreePlaces told) {
        return change(actor, id, version, offer -> offer.tellFreePlaces(told, zone, clock.instant()));
    }

    @Override
    public Result<Offer, OfferError> forgetFreePlaces(Actor actor, OfferId id, long version) {
        return change(actor, id, version, offer -> offer.tellFreePlaces(null, zone, clock.instant()));
    }

    @Override
    public Result<Offer, OfferError> end(Actor actor, OfferId id, long version) {
        return change(
                actor, id, version, offer -> offer.end(zone, clock.instant()).peek(ended -> withdraw(actor, ended)));
    }

    /** What is over is not to be answered any more. */
    private void withdraw(Actor actor, Offer ended) {
        if (ended.isCityWide()) {
            placements.open(ended.id()).stream()
                    .map(proposed -> proposed.withdraw(clock.instant()).orElseThrow())
                    .forEach(withdrawn -> placementKeeper.save(actor, withdrawn));
        }
    }

    @Override
    public Result<Offer, OfferError> cancel(Actor actor, OfferId id, long version, SessionId session, String reason) {
        var said = SessionChange.cancelled(new EntryId(ids.next()), session, reason, actor.account(), clock.instant());
        return change(
                actor,
                id,
                version,
                offer -> held(offer)
                        .flatMap(there -> unapproved(there, session))
                        .flatMap(there -> there.cancel(session, reason, said.at()))
                        .peek(cancelled -> offers.add(cancelled, said)));
    }

    /** The offer, of whose months nobody says meanwhile that they stand. */
    private Result<Offer, OfferError> held(Offer offer) {
        counts.hold(Set.of(offer.municipality()));
        return Result.success(offer);
    }

    /** The offer, if what its centre counted in the month of the session does not stand by now. */
    private Result<Offer, OfferError> unapproved(Offer offer, SessionId session) {
        return offer.sessions().session(session).flatMap(one -> unapproved(offer, one.month()));
    }

    private Result<Offer, OfferError> unapproved(Offer offer, YearMonth month) {
        return Result.unless(
                counts.approval(offer.municipality(), offer.centre(), month)
                        .map(approval -> new OfferError.MonthStands(month, approval.at())),
                () -> offer);
    }

    @Override
    public Result<Offer, OfferError> restoreSession(
            Actor actor, OfferId id, long version, SessionId session, @Nullable String reason) {
        var said = SessionChange.restored(new EntryId(ids.next()), session, reason, actor.account(), clock.instant());
        return change(
                actor,
                id,
                version,
                offer -> held(offer)
                        .flatMap(there -> unapproved(there, session))
                        .flatMap(there -> there.restoreSession(
                                session,
                                said.reason(),
                                counts.closing(offer.municipality()),
                                LocalDate.ofInstant(said.at(), zone),
                                said.at()))
                        .peek(restored -> offers.add(restored, said)));
    }

    @Override
    public Result<Offer, OfferError> move(
            Actor actor,
            OfferId id,
            long version,
            SessionId session,
            LocalDateTime start,
            Duration length,
            @Nullable String elsewhere) {
        return change(
                actor,
                id,
                version,
                offer -> alone(offer)
                        .flatMap(there -> unapproved(there, session))
                        .flatMap(there -> unapproved(there, YearMonth.from(start)))
                        .flatMap(there -> there.move(session, start, length, elsewhere, zone, clock.instant()))
                        .flatMap(moved -> uncounted(session, moved)));
    }

    /** The offer, in whose town nobody counts meanwhile. */
    private Result<Offer, OfferError> alone(Offer offer) {
        counts.holdAlone(offer.municipality());
        return Result.success(offer);
    }

    /** The offer, if nobody has entered yet how many came to the session: what has been counted has taken place. */
    private Result<Offer, OfferError> uncounted(SessionId session, Offer offer) {
        return offers.isCounted(session)
                ? Result.refusal(new OfferError.CountedAlready(session))
                : Result.success(offer);
    }

    private Result<Offer, OfferError> change(
            Actor actor, OfferId id, long version, Function<Offer, Result<Offer, OfferError>> work) {
        return change(actor, id, version, offer -> keepable(actor, offer.scopes(), offer), work);
    }

    private Result<Offer, OfferError> show(
            Actor actor, OfferId id, long version, Function<Offer, Result<Offer, OfferError>> work) {
        return change(actor, id, version, offer -> shown(actor, offer), work);
    }

    private Result<Offer, OfferError> change(
            Actor actor,
            OfferId id,
            long version,
            Function<Offer, Result<Offer, OfferError>> allowed,
            Function<Offer, Result<Offer, OfferError>> work) {
        return transactions.call(
                actor,
                () -> OfferReach.seen(rights, actor, offers, id)
                        .flatMap(allowed)
                        .peek(offer -> keeper.requireSeen(offer, version))
                        .flatMap(work)
                        .map(offer -> keeper.save(actor, offer)));
    }
}
