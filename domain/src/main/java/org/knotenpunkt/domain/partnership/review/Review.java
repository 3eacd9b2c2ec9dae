package org.knotenpunkt.domain.partnership.review;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/**
 * A round in which the parties of an agreement say how far the conditions of success are met; the root of the aggregate of their sheets.
 *
 * <p>Its life: it is opened; each party rates and hands in, which is final; it is closed when all have handed in, when the day is over, or
 * by naming those who are missing; conclusions are drawn, one at least for all that is on the agenda; it is concluded and never changes
 * again. Until it is closed a party sees nothing of the others as long as it has not handed in itself.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Review implements Aggregate<Review> {
    private final ReviewId id;
    private final AgreementId agreement;
    private final MunicipalityId municipality;
    private final FrameRef frame;
    private final List<String> criteria;
    private final LocalDate opens;
    private final State state;
    private final long version;
    private final Changes<ReviewEvent> changes;

    /**
     * What changes in the life of a review.
     *
     * @param due by when the parties are asked to rate
     * @param sheets one for each party, in the order of the agreement
     * @param closedAt null as long as it is open
     * @param conclusions one at most for each criterion, in the order of the frame
     * @param concludedAt null as long as conclusions can be drawn
     */
    public record State(
            LocalDate due,
            List<RatingSheet> sheets,
            @Nullable Instant closedAt,
            List<Conclusion> conclusions,
            @Nullable Instant concludedAt) {
        public State {
            sheets = List.copyOf(sheets);
            conclusions = List.copyOf(conclusions);
            if (closedAt == null && (concludedAt != null || !conclusions.isEmpty())) {
                throw new IllegalArgumentException("Nothing follows from a review that is open");
            }
        }
    }

    private Review(
            ReviewId id,
            AgreementId agreement,
            MunicipalityId municipality,
            FrameRef frame,
            List<String> criteria,
            LocalDate opens,
            State state,
            long version,
            Changes<ReviewEvent> changes) {
        this.id = id;
        this.agreement = agreement;
        this.municipality = municipality;
        this.frame = frame;
        this.criteria = List.copyOf(criteria);
        this.opens = opens;
        this.state = state;
        this.version = version;
        this.changes = changes;
    }

    /**
     * Rebuilds a review from what a repository stored; for repositories only.
     *
     * @param criteria the codes of the frame, in their order
     */
    public static Review restore(
            ReviewId id,
            AgreementId agreement,
            MunicipalityId municipality,
            FrameRef frame,
            List<String> criteria,
            LocalDate opens,
            State state,
            long version) {
        return new Review(id, agreement, municipality, frame, criteria, opens, state, version, Changes.none());
    }

    /**
     * Asks all who have duties by the agreement, or have signed it as well, and have not left by the day. Whether another round is under
     * way is for the caller to see.
     */
    public static Result<Review, ReviewError> open(
            ReviewId id,
            Agreement agreement,
            QualityFrame frame,
            LocalDate opens,
            LocalDate due,
            LocalDate today,
            Instant at) {
        if (opens.isBefore(today)) {
            return refusal(new ReviewError.DayTooEarly(today));
        }
        if (due.isBefore(opens)) {
            return refusal(new ReviewError.DayTooEarly(opens));
        }
        var asked = asked(agreement, opens);
        if (asked.isEmpty()) {
            return refusal(new ReviewError.NothingToReview(opens));
        }
        var town = agreement.municipality();
        return success(new Review(
                id,
                agreement.id(),
                town,
                frame.ref(),
                frame.codes(),
                opens,
                new State(due, asked.stream().map(RatingSheet::blank).toList(), null, List.of(), null),
                0,
                Changes.of(new ReviewEvent.ReviewOpened(id, town, agreement.id(), frame.ref(), opens, due, at))));
    }

    private static List<Party> asked(Agreement agreement, LocalDate on) {
        return agreement.partiesOn(on).stream()
                .filter(party -> party.role() != PartyRole.ACKNOWLEDGING_AUTHORITY)
                .toList();
    }

    /** Gives the parties time until another day. */
    public Result<Review, ReviewError> reschedule(LocalDate due, LocalDate today, Instant at) {
        if (state() != ReviewState.OPEN) {
            return refusal(new ReviewError.ReviewNotOpen());
        }
        var earliest = opens.isBefore(today) ? today : opens;
        if (due.isBefore(earliest)) {
            return refusal(new ReviewError.DayTooEarly(earliest));
        }
        return success(
                due.equals(state.due())
                        ? this
                        : with(
                                new State(due, state.sheets(), null, List.of(), null),
                                new ReviewEvent.ReviewRescheduled(id, municipality, due, at)));
    }

    /** Lets a party say this, in place of what it said before. */
    public Result<Review, ReviewError> rate(OrganisationId party, List<Rating> ratings, LocalDate today, Instant at) {
        return ratable(party, today)
                .flatMap(sheet -> Result.unless(fault(ratings), () -> sheet))
                .map(sheet -> sheet.ratings().equals(inOrder(ratings))
                        ? this
                        : with(
                                sheet.saying(inOrder(ratings)),
                                new ReviewEvent.RatingsRevised(id, municipality, party, at)));
    }

    private Result<RatingSheet, ReviewError> ratable(OrganisationId party, LocalDate today) {
        return Result.<RatingSheet, ReviewError>of(sheetOf(party), new ReviewError.NotAsked(party))
                .flatMap(sheet -> {
                    if (state() != ReviewState.OPEN) {
                        return refusal(new ReviewError.ReviewNotOpen());
                    }
                    if (opens.isAfter(today)) {
                        return refusal(new ReviewError.NotOpenYet(opens));
                    }
                    return Result.unless(
                            Optional.ofNullable(sheet.handedIn())
                                    .map(how -> new ReviewError.HandedInAlready(party, how.at())),
                            () -> sheet);
                });
    }

    private Optional<ReviewError> fault(List<Rating> ratings) {
        var rated = new HashSet<String>();
        return ratings.stream()
                .map(Rating::criterion)
                .flatMap(criterion -> {
                    if (!criteria.contains(criterion)) {
                        return Stream.<ReviewError>of(new ReviewError.UnknownCriterion(criterion));
                    }
                    return rated.add(criterion) ? Stream.empty() : Stream.of(new ReviewError.RatedTwice(criterion));
                })
                .findFirst();
    }

    private List<Rating> inOrder(List<Rating> ratings) {
        return criteria.stream()
                .flatMap(criterion ->
                        ratings.stream().filter(rating -> rating.criterion().equals(criterion)))
                .toList();
    }

    /** Makes what the party says final. */
    public Result<Review, ReviewError> handIn(OrganisationId party, UUID by, LocalDate today, Instant at) {
        return ratable(party, today).flatMap(sheet -> {
            var missing = sheet.missing(criteria);
            return missing.isEmpty()
                    ? success(with(
                            sheet.handedIn(new RatingSheet.HandIn(at, by)),
                            new ReviewEvent.RatingsHandedIn(id, municipality, party, at)))
                    : refusal(new ReviewError.RatingsMissing(missing));
        });
    }

    /**
     * Puts all that was handed in on the table.
     *
     * @param without all who have not handed in, where it is closed before their time is over
     */
    public Result<Review, ReviewError> close(Set<OrganisationId> without, LocalDate today, Instant at) {
        if (state() != ReviewState.OPEN) {
            return refusal(new ReviewError.ReviewNotOpen());
        }
        var awaited = awaited();
        return awaited.isEmpty() || today.isAfter(state.due()) || without.equals(Set.copyOf(awaited))
                ? success(with(
                        new State(state.due(), state.sheets(), at, List.of(), null),
                        new ReviewEvent.ReviewClosed(id, municipality, awaited, at)))
                : refusal(new ReviewError.PartiesAwaited(names(awaited), state.due()));
    }

    private List<String> names(List<OrganisationId> organisations) {
        return parties().stream()
                .filter(party -> organisations.contains(party.organisation()))
                .map(Party::name)
                .toList();
    }

    /** Writes down what follows for a criterion, in place of what was written down before. */
    public Result<Review, ReviewError> draw(Conclusion conclusion) {
        return concludable().flatMap(closed -> {
            var criterion = conclusion.criterion();
            return criteria.contains(criterion)
                    ? success(with(
                            new State(state.due(), state.sheets(), state.closedAt(), plus(conclusion), null),
                            new ReviewEvent.ConclusionDrawn(id, municipality, criterion, conclusion.at())))
                    : refusal(new ReviewError.UnknownCriterion(criterion));
        });
    }

    private List<Conclusion> plus(Conclusion conclusion) {
        return criteria.stream()
                .flatMap(criterion -> criterion.equals(conclusion.criterion())
                        ? Stream.of(conclusion)
                        : conclusionOn(criterion).stream())
                .toList();
    }

    /** Ends it, once something follows for all that is on the agenda. */
    public Result<Review, ReviewError> conclude(Instant at) {
        return concludable().flatMap(closed -> {
            var missing = agenda().stream()
                    .filter(criterion -> conclusionOn(criterion).isEmpty())
                    .toList();
            return missing.isEmpty()
                    ? success(with(
                            new State(state.due(), state.sheets(), state.closedAt(), state.conclusions(), at),
                            new ReviewEvent.ReviewConcluded(id, municipality, agreement, at)))
                    : refusal(new ReviewError.ConclusionsMissing(missing));
        });
    }

    private Result<Review, ReviewError> concludable() {
        return switch (state()) {
            case OPEN -> refusal(new ReviewError.ReviewNotClosed());
            case CLOSED -> success(this);
            case CONCLUDED -> refusal(new ReviewError.ConcludedAlready());
        };
    }

    private Review with(RatingSheet changed, ReviewEvent event) {
        UnaryOperator<RatingSheet> replaced =
                sheet -> sheet.organisation().equals(changed.organisation()) ? changed : sheet;
        var sheets = state.sheets().stream().map(replaced).toList();
        return with(new State(state.due(), sheets, null, List.of(), null), event);
    }

    private Review with(State next, ReviewEvent event) {
        return new Review(id, agreement, municipality, frame, criteria, opens, next, version, changes.and(event));
    }

    @Override
    public Review saved() {
        return new Review(id, agreement, municipality, frame, criteria, opens, state, version + 1, Changes.none());
    }

    /**
     * As much of it as somebody may see: what they say themselves, and what others have handed in once it is closed or they have handed
     * in for all for whom they speak.
     *
     * @param own the parties for which they speak
     */
    public SeenReview asSeenBySpeakersFor(Set<OrganisationId> own) {
        var seen = state.sheets().stream().filter(sheet -> isOpenTo(own, sheet)).toList();
        var sheets = state.sheets().stream()
                .map(sheet -> new SeenReview.SeenSheet(
                        sheet.party(),
                        Optional.ofNullable(sheet.handedIn())
                                .map(RatingSheet.HandIn::at)
                                .orElse(null),
                        seen.contains(sheet) ? sheet.ratings() : null,
                        own.contains(sheet.organisation()) ? sheet.revision() : 0,
                        own.contains(sheet.organisation())))
                .toList();
        return new SeenReview(sheets, comparison(seen));
    }

    private boolean isOpenTo(Set<OrganisationId> own, RatingSheet sheet) {
        return own.contains(sheet.organisation())
                || (sheet.isHandedIn() && (state() != ReviewState.OPEN || haveHandedIn(own)));
    }

    private boolean haveHandedIn(Set<OrganisationId> own) {
        var sheets = state.sheets().stream()
                .filter(sheet -> own.contains(sheet.organisation()))
                .toList();
        return !sheets.isEmpty() && sheets.stream().allMatch(RatingSheet::isHandedIn);
    }

    private Comparison comparison(List<RatingSheet> sheets) {
        return Comparison.of(
                criteria, sheets.stream().filter(RatingSheet::isHandedIn).toList());
    }

    /** The criteria about which people talk, the largest difference first; none as long as it is open. */
    public List<String> agenda() {
        return state() == ReviewState.OPEN
                ? List.of()
                : comparison(state.sheets()).agenda();
    }

    /** The parties that have not handed in, in the order of the agreement. */
    public List<OrganisationId> awaited() {
        return state.sheets().stream()
                .filter(sheet -> !sheet.isHandedIn())
                .map(RatingSheet::organisation)
                .toList();
    }

    public ReviewState state() {
        if (state.closedAt() == null) {
            return ReviewState.OPEN;
        }
        return state.concludedAt() == null ? ReviewState.CLOSED : ReviewState.CONCLUDED;
    }

    /** What repositories store of its life. It holds what not everybody may see. */
    public State stored() {
        return state;
    }

    private Optional<RatingSheet> sheetOf(OrganisationId party) {
        return state.sheets().stream()
                .filter(sheet -> sheet.organisation().equals(party))
                .findFirst();
    }

    /** How often the party has changed its sheet; empty if it is not asked. */
    public Optional<Long> revisionOf(OrganisationId party) {
        return sheetOf(party).map(RatingSheet::revision);
    }

    /** What follows so far, in the order of the frame. */
    public List<Conclusion> conclusions() {
        return state.conclusions();
    }

    public Optional<Conclusion> conclusionOn(String criterion) {
        return state.conclusions().stream()
                .filter(conclusion -> conclusion.criterion().equals(criterion))
                .findFirst();
    }

    public Scope scope() {
        return new Scope.Municipality(municipality);
    }

    /** Where it is: in its town and in each organisation that is asked. */
    public List<Scope> places() {
        var parties = parties().stream()
                .map(party -> new Scope.Organisation(
                        municipality, party.organisation().value()));
        return Stream.concat(Stream.of(scope()), parties).toList();
    }

    /** Those who are asked, in the order of the agreement. */
    public List<Party> parties() {
        return state.sheets().stream().map(RatingSheet::party).toList();
    }

    public ReviewId id() {
        return id;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public FrameRef frame() {
        return frame;
    }

    /** The codes of the criteria, in the order of the frame. */
    public List<String> criteria() {
        return criteria;
    }

    public LocalDate opens() {
        return opens;
    }

    public LocalDate due() {
        return state.due();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<ReviewEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Review review && id.equals(review.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Review[%s]".formatted(id);
    }
}
