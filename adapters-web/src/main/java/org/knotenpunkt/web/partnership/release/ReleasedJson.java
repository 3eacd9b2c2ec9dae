package org.knotenpunkt.web.partnership.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.release.ReleasedAgreement;
import org.knotenpunkt.application.partnership.release.ReleasedSummary;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;

/**
 * An agreement as the office of a network reads it, as JSON.
 *
 * @param lastDay as it is known today; absent for what is open-ended
 */
record ReleasedJson(
        UUID id,
        TownJson town,
        TermsJson release,
        List<VersionJson> versions,
        List<LeavingJson> leaves,
        @Nullable LocalDate lastDay) {
    static ReleasedJson from(ReleasedAgreement agreement, LocalDate day) {
        return new ReleasedJson(
                agreement.id().value(),
                new TownJson(agreement.town().value(), agreement.townName()),
                TermsJson.from(agreement.terms()),
                agreement.versions().stream().map(VersionJson::from).toList(),
                agreement.leaves().stream()
                        .map(leaving -> new LeavingJson(leaving.party().value(), leaving.lastDay()))
                        .toList(),
                agreement.lastDayAsOf(day).orElse(null));
    }

    /** Where it was agreed. */
    record TownJson(UUID id, String name) {}

    /** What it is released for, and when. */
    record TermsJson(String purpose, LocalDate from, LocalDate until) {
        static TermsJson from(ReleaseTerms terms) {
            return new TermsJson(terms.purpose(), terms.from(), terms.until());
        }
    }

    /** A version that was agreed; its content is what the hash is of, once it is in its canonical form. */
    record VersionJson(
            int number,
            LocalDate since,
            String hash,
            Map<String, Object> content,
            @Nullable AmendmentJson amendment) {
        static VersionJson from(ReleasedAgreement.Agreed version) {
            var amendment = version.amendment();
            return new VersionJson(
                    version.number(),
                    version.since(),
                    version.hash().hex(),
                    ContentDocument.of(version.content()),
                    amendment == null ? null : AmendmentJson.from(amendment));
        }
    }

    /** Why one version follows another. */
    record AmendmentJson(String title, String reason) {
        static AmendmentJson from(Amendment amendment) {
            return new AmendmentJson(amendment.title(), amendment.reason());
        }
    }

    /** That a party leaves. */
    record LeavingJson(UUID party, LocalDate lastDay) {}

    /** A released agreement in a list. */
    record Item(UUID id, String title, TownJson town, TermsJson release) {
        static Item from(ReleasedSummary summary) {
            return new Item(
                    summary.id().value(),
                    summary.title(),
                    new TownJson(summary.town().value(), summary.townName()),
                    TermsJson.from(summary.terms()));
        }
    }
}
