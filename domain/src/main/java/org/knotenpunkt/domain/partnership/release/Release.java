package org.knotenpunkt.domain.partnership.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * That the office of a network may read what was agreed in a town, for a purpose and a time.
 *
 * <p>Its life: it is given for days to come, and may be revoked until it is over. It stays known when it is. Instances are immutable: an
 * operation answers with the next state, which carries the events not published yet.
 */
public final class Release implements Aggregate<Release> {
    private final ReleaseId id;
    private final MunicipalityId municipality;
    private final AgreementId agreement;
    private final ReleaseTerms terms;
    private final Given given;
    private final @Nullable Revocation revocation;
    private final long version;
    private final List<ReleaseEvent> events;

    /**
     * How a release came about.
     *
     * @param by the account that gave it
     */
    public record Given(UUID by, Instant at) {}

    private Release(
            ReleaseId id,
            MunicipalityId municipality,
            AgreementId agreement,
            ReleaseTerms terms,
            Given given,
            @Nullable Revocation revocation,
            long version,
            List<ReleaseEvent> events) {
        this.id = id;
        this.municipality = municipality;
        this.agreement = agreement;
        this.terms = terms;
        this.given = given;
        this.revocation = revocation;
        this.version = version;
        this.events = List.copyOf(events);
    }

    /** Rebuilds a release from what a repository stored; for repositories only. */
    public static Release restore(
            ReleaseId id,
            MunicipalityId municipality,
            AgreementId agreement,
            ReleaseTerms terms,
            Given given,
            @Nullable Revocation revocation,
            long version) {
        return new Release(id, municipality, agreement, terms, given, revocation, version, List.of());
    }

    /**
     * Lets the office of a network read the agreement.
     *
     * @param others all releases of the agreement so far
     */
    public static Result<Release, ReleaseError> give(
            ReleaseId id,
            Agreement agreement,
            ReleaseTerms terms,
            Given given,
            Collection<Release> others,
            LocalDate today) {
        if (agreement.lastAgreed().isEmpty()) {
            return Result.refusal(new ReleaseError.NothingToRelease());
        }
        return days(terms, today)
                .flatMap(fitting -> Result.unless(
                        others.stream()
                                .filter(other -> other.revocation == null && other.terms.overlaps(fitting))
                                .findFirst()
                                .map(other ->
                                        new ReleaseError.ReleasedAlready(other.terms.from(), other.terms.until())),
                        () -> given(id, agreement, fitting, given)));
    }

    private static Result<ReleaseTerms, ReleaseError> days(ReleaseTerms terms, LocalDate today) {
        if (terms.from().isBefore(today)) {
            return Result.refusal(new ReleaseError.ReleasedInThePast(today));
        }
        if (terms.until().isBefore(terms.from())) {
            return Result.refusal(new ReleaseError.ReleaseEndsBefore(terms.from()));
        }
        var latest = today.plusYears(ReleaseTerms.MAX_YEARS);
        return terms.until().isAfter(latest)
                ? Result.refusal(new ReleaseError.ReleasedTooLong(latest))
                : Result.success(terms);
    }

    private static Release given(ReleaseId id, Agreement agreement, ReleaseTerms terms, Given given) {
        var released = new ReleaseEvent.AgreementReleased(
                agreement.id(), agreement.municipality(), id, terms.network(), terms.from(), terms.until(), given.at());
        return new Release(id, agreement.municipality(), agreement.id(), terms, given, null, 0, List.of(released));
    }

    /** Ends it at once. */
    public Result<Release, ReleaseError> revoke(Revocation how, LocalDate today) {
        if (revocation != null) {
            return Result.refusal(new ReleaseError.RevokedAlready(revocation.at()));
        }
        if (terms.until().isBefore(today)) {
            return Result.refusal(new ReleaseError.ReleaseOver(terms.until()));
        }
        var revoked = new ReleaseEvent.ReleaseRevoked(agreement, municipality, id, terms.network(), how.at());
        return Result.success(new Release(
                id,
                municipality,
                agreement,
                terms,
                given,
                how,
                version,
                Stream.concat(events.stream(), Stream.of(revoked)).toList()));
    }

    @Override
    public Release saved() {
        return new Release(id, municipality, agreement, terms, given, revocation, version + 1, List.of());
    }

    /** Whether the office may read by it on the day. */
    public boolean isInForce(LocalDate day) {
        return revocation == null && terms.includes(day);
    }

    /** Whether the office may read by it neither on the day nor later. */
    public boolean isOver(LocalDate day) {
        return revocation != null || terms.until().isBefore(day);
    }

    public ReleaseId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public ReleaseTerms terms() {
        return terms;
    }

    public Given given() {
        return given;
    }

    public Optional<Revocation> revocation() {
        return Optional.ofNullable(revocation);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<ReleaseEvent> events() {
        return events;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Release release && id.equals(release.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Release[%s]".formatted(id);
    }
}
