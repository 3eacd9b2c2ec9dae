package org.knotenpunkt.domain.report;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/**
 * Whose work a report is about. Written {@code town}, or as in {@code centre:<id>}.
 *
 * @param organisation the provider, school or centre; null for the town
 */
public record ReportSubject(SubjectKind kind, @Nullable OrganisationId organisation) {
    public static final ReportSubject TOWN = new ReportSubject(SubjectKind.TOWN, null);

    public ReportSubject {
        if ((kind == SubjectKind.TOWN) != (organisation == null)) {
            throw new IllegalArgumentException("No subject of a report: %s %s".formatted(kind, organisation));
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no subject
     */
    public static ReportSubject parse(String text) {
        var parts = text.split(":", 2);
        var kind = SubjectKind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new ReportSubject(kind, parts.length == 1 ? null : OrganisationId.of(parts[1]));
    }

    /** Where somebody has to hold a right who speaks for it. */
    public Scope scope(MunicipalityId town) {
        return organisation == null ? new Scope.Municipality(town) : new Scope.Organisation(town, organisation.value());
    }

    /** The organisation, if it is one of the kind. */
    public @Nullable OrganisationId of(SubjectKind wanted) {
        return kind == wanted ? Objects.requireNonNull(organisation) : null;
    }

    @Override
    public String toString() {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return organisation == null ? name : name + ":" + organisation;
    }
}
