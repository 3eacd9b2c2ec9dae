package org.knotenpunkt.domain.organisation.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about a school at a time, its name and address aside; null where it says nothing.
 *
 * @param statusSince since when, or from when on, the school has the operating status
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

    /** Form and operating status. */
    String inCodes() {
        return "%s %s".formatted(form.code(), status.code());
    }

    /** A school of the form of which no more is known than that it is running. */
    public static SchoolFacts running(SchoolForm form) {
        return new SchoolFacts(form, OperatingStatus.RUNNING, null, null, null, null);
    }
}
