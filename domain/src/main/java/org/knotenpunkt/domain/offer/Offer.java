package org.knotenpunkt.domain.offer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/**
 * What families can come to at a centre; the root of the aggregate of its sessions.
 *
 * <p>Its life: it is drafted, gets a schedule, and is published with the assurance that all is right until a day. After that day it is stale
 * until somebody assures it anew. It can be taken back to a draft, and ends for good.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Offer implements Aggregate<Offer> {
    /** Nobody knows for longer than this what will be right. */
    public static final int MOST_MONTHS_ASSURED = 12;

    private final OfferId id;
    private final MunicipalityId municipality;
    private final CentreId centre;
    private final OfferContent content;
    private final @Nullable Schedule schedule;
    private final Sessions sessions;
    private final Publication publication;
    private final @Nullable OfferId origin;
    private final long version;
    private final Changes<OfferEvent> changes;

    private Offer(
            OfferId id,
            MunicipalityId municipality,
            CentreId centre,
            OfferContent content,
            @Nullable Schedule schedule,
            Sessions sessions,
            Publication publication,
            @Nullable OfferId origin,
            long version,
            Changes<OfferEvent> changes) {
        this.id = id;
        this.municipality = municipality;
        this.centre = centre;
        this.content = content;
        this.schedule = schedule;
        this.sessions = sessions;
        this.publication = publication;
        this.origin = origin;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static Offer restore(
            OfferId id,
            MunicipalityId municipality,
            CentreId centre,
            OfferContent content,
            @Nullable Schedule schedule,
            List<Session> sessions,
            Publication publication,
            @Nullable OfferId origin,
            long version) {
        return new Offer(
                id,
                municipality,
                centre,
                content,
                schedule,
                new Sessions(sessions),
                publication,
                origin,
                version,
                Changes.none());
    }

    /** Drafts an offer. */
    public static Result<Offer, OfferError> draft(
            OfferId id, MunicipalityId municipality, CentreId centre, OfferContent content, Instant at) {
        return reachable(content).map(said -> drafted(id, municipality, centre, said, null, at));
    }

    private static Offer drafted(
            OfferId id,
            MunicipalityId municipality,
            CentreId centre,
            OfferContent content,
            @Nullable OfferId origin,
            Instant at) {
        return new Offer(
                id,
                municipality,
                centre,
                content,
                null,
                Sessions.NONE,
                Publication.NONE,
                origin,
                0,
                Changes.of(new OfferEvent.OfferDrafted(id, municipality, origin, at)));
    }

    /** A draft of the same for another centre, without its dates and what is true of the first centre alone: it keeps where it comes from. */
    public Offer copy(OfferId other, CentreId there, Instant at) {
        return drafted(other, municipality, there, content.elsewhere(), id, at);
    }

    /**
     * The same at a centre that takes it in, and where it is at home from then on: it follows what is said of this one.
     *
     * @param room null if it is the one that this one names
     */
    public Offer placedAt(OfferId other, CentreId there, @Nullable String room, Instant at) {
        var elsewhere = content.elsewhere();
        return drafted(
                other, municipality, there, room == null ? elsewhere : elsewhere.at(OfferPlace.called(room)), id, at);
    }

    /** Says what is said of the city-wide offer, which the centre has taken in. */
    public Result<Offer, OfferError> follow(Offer original, ZoneId zone, Instant at) {
        return revise(content.following(original.content), zone, at);
    }

    /**
     * Says otherwise what it is. Another provider holds what is to come; what has begun was held by whom it was.
     *
     * @param zone of the installation's clocks
     */
    public Result<Offer, OfferError> revise(OfferContent other, ZoneId zone, Instant at) {
        return open().flatMap(there -> reachable(other))
                .map(said -> said.equals(content)
                        ? this
                        : new Offer(
                                id,
                                municipality,
                                centre,
                                said,
                                schedule,
                                sessions.heldBy(said.provider(), LocalDateTime.ofInstant(at, zone)),
                                publication.within(said.profile().capacity()),
                                origin,
                                version,
                                changes.and(new OfferEvent.OfferRevised(id, municipality, at))));
    }

    /** Whoever signs up or is sent needs to know where. */
    private static Result<OfferContent, OfferError> reachable(OfferContent said) {
        var profile = said.profile();
        return profile.admission() == Admission.DROP_IN || profile.contact() != null
                ? Result.success(said)
                : Result.refusal(new OfferError.NoContact(profile.admission()));
    }

    /**
     * Gives it a schedule. What has been stays, and so does what was moved or cancelled by itself, if the schedule has a session on its day.
     *
     * @param days on which the schedule has a session, those left out that it leaves out
     * @param zone of the installation's clocks
     */
    public Result<Offer, OfferError> plan(
            Schedule next, List<LocalDate> days, ZoneId zone, Supplier<SessionId> ids, Instant at) {
        return open().flatMap(Offer::ofOneCentre).flatMap(there -> {
            if (days.isEmpty()) {
                return Result.refusal(new OfferError.NoSessionLeft());
            }
            if (days.size() > Schedule.MOST_SESSIONS) {
                return Result.refusal(new OfferError.TooManySessions(Schedule.MOST_SESSIONS));
            }
            var now = LocalDateTime.ofInstant(at, zone);
            var planned = sessions.replanned(schedule, next, days, content.provider(), now, ids);
            if (publication.state() == OfferState.PUBLISHED && planned.next(now).isEmpty()) {
                return Result.refusal(new OfferError.NothingToCome());
            }
            return Result.unless(
                    planned.skipped(zone).map(time -> new OfferError.NoSuchTime(time)),
                    () -> scheduled(next, planned, new OfferEvent.OfferScheduled(id, municipality, at)));
        });
    }

    private Offer scheduled(@Nullable Schedule next, Sessions planned, OfferEvent event) {
        return new Offer(
                id, municipality, centre, content, next, planned, publication, origin, version, changes.and(event));
    }

    /** Says why a session does not take place, or did not: of what is over, too, since that may turn out later. */
    public Result<Offer, OfferError> cancel(SessionId session, String reason, Instant at) {
        return sessions.session(session)
                .flatMap(one -> one.takesPlace()
                        ? sessions.changing(session, known -> known.cancelled(reason))
                                .map(next -> scheduled(
                                        schedule,
                                        next,
                                        new OfferEvent.SessionCancelled(id, municipality, session, one.day(), at)))
                        : Result.refusal(new OfferError.CancelledAlready(one.day())));
    }

    /**
     * Lets a session take place after all; of what is over, it did.
     *
     * @param reason why; null if nobody has said, which is enough while the month is open
     * @param closing of the town
     */
    public Result<Offer, OfferError> restoreSession(
            SessionId session, @Nullable String reason, Closing closing, LocalDate today, Instant at) {
        return sessions.session(session)
                .flatMap(one ->
                        one.takesPlace() ? Result.refusal(new OfferError.NotCancelled(one.day())) : Result.success(one))
                .flatMap(one -> reason == null && closing.isClosed(one.month(), today)
                        ? Result.refusal(new OfferError.RestoringNeedsReason(closing.lastDay(one.month())))
                        : sessions.changing(session, Session::restored)
                                .map(next -> scheduled(
                                        schedule,
                                        next,
                                        new OfferEvent.SessionRestored(id, municipality, session, one.day(), at))));
    }

    /**
     * Lets a session take place at another time or elsewhere.
     *
     * @param elsewhere where, if not where the offer does
     */
    public Result<Offer, OfferError> move(
            SessionId session,
            LocalDateTime start,
            Duration length,
            @Nullable String elsewhere,
            ZoneId zone,
            Instant at) {
        return Sessions.isSkipped(start, zone)
                ? Result.refusal(new OfferError.NoSuchTime(start))
                : open().flatMap(there -> sessions.session(session))
                        .flatMap(one -> sessions.changing(session, known -> known.moved(start, length, elsewhere))
                                .map(next -> scheduled(
                                        schedule,
                                        next,
                                        new OfferEvent.SessionMoved(id, municipality, session, one.day(), at))));
    }

    /**
     * Shows it to everybody, with the assurance that it is right until the day; one that is shown is assured anew. What was before the day on which
     * it is published was announced to nobody: that took place only if somebody counts there, as with a draft.
     */
    public Result<Offer, OfferError> publish(LocalDate assuredUntil, ZoneId zone, Instant at) {
        var now = LocalDateTime.ofInstant(at, zone);
        var today = now.toLocalDate();
        var last = today.plusMonths(MOST_MONTHS_ASSURED);
        return open().flatMap(Offer::ofOneCentre).flatMap(there -> {
            if (assuredUntil.isBefore(today) || assuredUntil.isAfter(last)) {
                return Result.refusal(new OfferError.NotAssurable(assuredUntil, today, last));
            }
            return sessions.next(now).isEmpty()
                    ? Result.refusal(new OfferError.NothingToCome())
                    : Result.success(published(
                            publication.assured(assuredUntil, today),
                            new OfferEvent.OfferPublished(id, municipality, assuredUntil, at)));
        });
    }

    private Offer published(Publication next, OfferEvent event) {
        return new Offer(
                id, municipality, centre, content, schedule, sessions, next, origin, version, changes.and(event));
    }

    /** Tells how many places were free on a day, or that this is not known. */
    public Result<Offer, OfferError> tellFreePlaces(@Nullable FreePlaces told, ZoneId zone, Instant at) {
        var today = LocalDateTime.ofInstant(at, zone).toLocalDate();
        if (publication.state() != OfferState.PUBLISHED) {
            return Result.refusal(new OfferError.NotPublished());
        }
        if (Objects.equals(told, publication.freePlaces())) {
            return Result.success(this);
        }
        return places(told, today)
                .map(known ->
                        published(publication.telling(told), new OfferEvent.FreePlacesTold(id, municipality, at)));
    }

    private Result<Offer, OfferError> places(@Nullable FreePlaces told, LocalDate today) {
        if (told == null) {
            return Result.success(this);
        }
        var capacity = content.profile().capacity();
        if (capacity == null) {
            return Result.refusal(new OfferError.NoCapacity());
        }
        if (told.free() > capacity) {
            return Result.refusal(new OfferError.MoreFreeThanPlaces(capacity));
        }
        return told.asOf().isAfter(today) || told.isOutdated(today)
                ? Result.refusal(new OfferError.NotAsOf(today.minusDays(FreePlaces.DAYS_TOLD), today))
                : Result.success(this);
    }

    /** Shows it to nobody but those who work with it. What has begun was announced, and took place as far as anybody knows. */
    public Result<Offer, OfferError> unpublish(ZoneId zone, Instant at) {
        return publication.state() == OfferState.PUBLISHED
                ? Result.success(new Offer(
                        id,
                        municipality,
                        centre,
                        content,
                        schedule,
                        hidden(LocalDateTime.ofInstant(at, zone)),
                        Publication.NONE,
                        origin,
                        version,
                        changes.and(new OfferEvent.OfferUnpublished(id, municipality, at))))
                : Result.refusal(new OfferError.NotPublished());
    }

    /** The sessions as they stay when nothing of it is shown any more. */
    private Sessions hidden(LocalDateTime now) {
        return sessions.announced(publication, now);
    }

    /** Ends it for good: what has been stays, and nothing is to come. */
    public Result<Offer, OfferError> end(ZoneId zone, Instant at) {
        var now = LocalDateTime.ofInstant(at, zone);
        return open().map(there -> new Offer(
                id,
                municipality,
                centre,
                content,
                schedule,
                new Sessions(hidden(now).all().stream()
                        .filter(session -> session.start().isBefore(now))
                        .toList()),
                new Publication(OfferState.ENDED, publication.assuredUntil()),
                origin,
                version,
                changes.and(new OfferEvent.OfferEnded(id, municipality, at))));
    }

    /** This, if it is one of a centre: dates and programmes are those of centres. */
    public Result<Offer, OfferError> ofOneCentre() {
        return isCityWide() ? Result.refusal(new OfferError.IsCityWide()) : Result.success(this);
    }

    /** This, if it can be proposed to centres: it is of the whole town, and not over. */
    public Result<Offer, OfferError> openCityWide() {
        return isCityWide() ? open() : Result.refusal(new OfferError.NotCityWide());
    }

    private Result<Offer, OfferError> open() {
        return publication.state() == OfferState.ENDED
                ? Result.refusal(new OfferError.OfferIsOver())
                : Result.success(this);
    }

    @Override
    public Offer saved() {
        return new Offer(
                id,
                municipality,
                centre,
                content,
                schedule,
                sessions,
                publication,
                origin,
                version + 1,
                Changes.none());
    }

    /** Where those work who may plan it: at the centre, and for the provider. */
    public List<Scope> scopes() {
        return scopes(municipality, centre, content.provider());
    }

    /** Where those work who may plan an offer of the centre that the provider holds; null is the centre itself. */
    public static List<Scope> scopes(MunicipalityId municipality, CentreId centre, @Nullable OrganisationId provider) {
        return Stream.concat(
                        Stream.of(centre.value()), Stream.ofNullable(provider).map(OrganisationId::value))
                .<Scope>map(organisation -> new Scope.Organisation(municipality, organisation))
                .toList();
    }

    /** Where those work who decide what the centre shows. */
    public Scope ofCentre() {
        return new Scope.Organisation(municipality, centre.value());
    }

    public OfferId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    /** Whether it is planned once for the whole town: then the town itself stands in the place of a centre. */
    public boolean isCityWide() {
        return centre.equals(ofTown(municipality));
    }

    /** Whether what is said of it is said at centres, too, that have taken it in: where it is over, they go on by themselves. */
    public boolean isFollowed() {
        return isCityWide() && publication.state() != OfferState.ENDED;
    }

    /** What stands in the place of a centre where an offer is one of the whole town. */
    public static CentreId ofTown(MunicipalityId town) {
        return new CentreId(town.value());
    }

    public CentreId centre() {
        return centre;
    }

    public OfferContent content() {
        return content;
    }

    public Optional<Schedule> schedule() {
        return Optional.ofNullable(schedule);
    }

    public Sessions sessions() {
        return sessions;
    }

    public Publication publication() {
        return publication;
    }

    public Optional<OfferId> origin() {
        return Optional.ofNullable(origin);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<OfferEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Offer offer && id.equals(offer.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Offer[%s]".formatted(id);
    }
}
