package org.knotenpunkt.web.partnership.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.release.ReleasesView;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.Revocation;

/**
 * A release of an agreement, as JSON.
 *
 * @param network the network whose office reads it
 * @param networkName absent right after it was given
 */
record ReleaseJson(
        UUID id,
        UUID network,
        @Nullable String networkName,
        String purpose,
        LocalDate from,
        LocalDate until,
        Instant givenAt,
        @Nullable RevocationJson revocation,
        long version) {
    static ReleaseJson from(Release release, @Nullable String networkName) {
        var terms = release.terms();
        return new ReleaseJson(
                release.id().value(),
                terms.network().value(),
                networkName,
                terms.purpose(),
                terms.from(),
                terms.until(),
                release.given().at(),
                release.revocation().map(RevocationJson::from).orElse(null),
                release.version());
    }

    /** That it was ended before its time. */
    record RevocationJson(Instant at, String reason) {
        static RevocationJson from(Revocation revocation) {
            return new RevocationJson(revocation.at(), revocation.reason());
        }
    }

    /** All releases of an agreement. */
    record Releases(UUID agreement, List<ReleaseJson> items) {
        static Releases from(ReleasesView view) {
            return new Releases(
                    view.agreement().id().value(),
                    view.releases().stream()
                            .map(release -> ReleaseJson.from(
                                    release, view.networks().get(release.terms().network())))
                            .toList());
        }
    }
}
