package org.knotenpunkt.domain.organisation.school;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Validity;

/**
 * What the register says about a school at a time, its name and address aside; null where it says nothing.
 *
 * @param statusSince since when, or from when on, the school has the operating status; of one that closes or is closed the last
 *     day of its running, as the register gives it (Schulbetriebsdatum)
 */
public record SchoolFacts(
        SchoolForm form,
        OperatingStatus status,
        @Nullable LocalDate statusSince,
        @Nullable LegalForm legalForm,
        @Nullable MaintainerNumber maintainer,
        @Nullable Position position) {
    /** The same of a school that stands there. */
    SchoolFacts at(Position place) {
        return new SchoolFacts(form, status, statusSince, legalForm, maintainer, place);
    }

    /** What the day of the operating status says: until when the school runs or ran, or since when it has the status. */
    public Optional<Validity> statusPeriod() {
        return Optional.ofNullable(statusSince).map(day -> switch (status.phase()) {
            case CLOSING, DISSOLVED -> new Validity(null, day);
            case OPENING, OPERATING, RESTING, UNKNOWN -> Validity.from(day);
        });
    }

    /** Form and operating status. */
    String inCodes() {
        return "%s %s".formatted(form.code(), status.code());
    }

    /** A school of the form of which no more is known than that it is running. */
    public static SchoolFacts running(SchoolForm form) {
        return new SchoolFacts(form, OperatingStatus.RUNNING, null, null, null, null);
    }
}
