package org.knotenpunkt.domain.offer.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Texts;

/**
 * The proposal to a centre to take in a city-wide offer.
 *
 * <p>Its life: it is proposed with dates, and then taken in, refused with a reason, or taken back. After that nothing changes any more.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Placement implements Aggregate<Placement> {
    public static final int MAX_REASON_LENGTH = 500;

    private final PlacementId id;
    private final MunicipalityId municipality;
    private final OfferId original;
    private final CentreId centre;
    private final Schedule schedule;
    private final PlacementState state;
    private final @Nullable String reason;
    private final @Nullable OfferId placed;
    private final @Nullable Instant answeredAt;
    private final long version;
    private final Changes<PlacementEvent> changes;

    private Placement(
            PlacementId id,
            MunicipalityId municipality,
            OfferId original,
            CentreId centre,
            Schedule schedule,
            PlacementState state,
            @Nullable String reason,
            @Nullable OfferId placed,
            @Nullable Instant answeredAt,
            long version,
            Changes<PlacementEvent> changes) {
        if ((state == PlacementState.REFUSED) != (reason != null)) {
            throw new IllegalArgumentException("A refusal has a reason, and nothing else has");
        }
        if ((state == PlacementState.ACCEPTED) != (placed != null)) {
            throw new IllegalArgumentException("What was taken in is an offer, and nothing else is");
        }
        if ((state == PlacementState.PROPOSED) != (answeredAt == null)) {
            throw new IllegalArgumentException("What was answered was answered at some time, and nothing else was");
        }
        this.id = id;
        this.municipality = municipality;
        this.original = original;
        this.centre = centre;
        this.schedule = schedule;
        this.state = state;
        this.reason = reason;
        this.placed = placed;
        this.answeredAt = answeredAt;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static Placement restore(
            PlacementId id,
            MunicipalityId municipality,
            OfferId original,
            CentreId centre,
            Schedule schedule,
            PlacementState state,
            @Nullable String reason,
            @Nullable OfferId placed,
            @Nullable Instant answeredAt,
            long version) {
        return new Placement(
                id,
                municipality,
                original,
                centre,
                schedule,
                state,
                reason,
                placed,
                answeredAt,
                version,
                Changes.none());
    }

    /** Proposes the offer to the centre, with these dates. */
    public static Placement propose(
            PlacementId id,
            MunicipalityId municipality,
            OfferId original,
            CentreId centre,
            Schedule schedule,
            Instant at) {
        return new Placement(
                id,
                municipality,
                original,
                centre,
                schedule,
                PlacementState.PROPOSED,
                null,
                null,
                null,
                0,
                Changes.of(new PlacementEvent.PlacementProposed(id, municipality, original, centre, at)));
    }

    /** The centre takes it in, as an offer of its own. */
    public Result<Placement, OfferError> accept(OfferId as, Instant at) {
        return next(
                PlacementState.ACCEPTED,
                null,
                as,
                new PlacementEvent.PlacementAccepted(id, municipality, centre, as, at));
    }

    /** The centre says why not. */
    public Result<Placement, OfferError> refuse(String why, Instant at) {
        return next(
                PlacementState.REFUSED,
                Texts.checked("reason of a refusal", why, MAX_REASON_LENGTH),
                null,
                new PlacementEvent.PlacementRefused(id, municipality, centre, at));
    }

    /** Who proposed it takes it back. */
    public Result<Placement, OfferError> withdraw(Instant at) {
        return next(
                PlacementState.WITHDRAWN,
                null,
                null,
                new PlacementEvent.PlacementWithdrawn(id, municipality, centre, at));
    }

    private Result<Placement, OfferError> next(
            PlacementState other, @Nullable String why, @Nullable OfferId as, PlacementEvent event) {
        return open().map(there -> new Placement(
                id, municipality, original, centre, schedule, other, why, as, event.at(), version, changes.and(event)));
    }

    /** This, if it was neither answered nor taken back. */
    public Result<Placement, OfferError> open() {
        return state == PlacementState.PROPOSED
                ? Result.success(this)
                : Result.refusal(new OfferError.AnsweredAlready(state));
    }

    @Override
    public Placement saved() {
        return restore(id, municipality, original, centre, schedule, state, reason, placed, answeredAt, version + 1);
    }

    /** Where those work who answer for the centre. */
    public Scope ofCentre() {
        return new Scope.Organisation(municipality, centre.value());
    }

    public PlacementId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    /** The city-wide offer. */
    public OfferId original() {
        return original;
    }

    public CentreId centre() {
        return centre;
    }

    public Schedule schedule() {
        return schedule;
    }

    public PlacementState state() {
        return state;
    }

    /** Why the centre did not take it in. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** As which offer the centre has taken it in. */
    public Optional<OfferId> placed() {
        return Optional.ofNullable(placed);
    }

    /** When it was answered or taken back. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<PlacementEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Placement placement && id.equals(placement.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Placement[%s]".formatted(id);
    }
}
