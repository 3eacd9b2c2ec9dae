package org.knotenpunkt.application.organisation.register;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * Which entries of a report are asked for. What is given must be true of an entry; null asks for all.
 *
 * @param town the municipality that an entry is about, or in which the school or office is that it is about
 */
public record ReportFilter(
        @Nullable EntryKind kind, @Nullable MunicipalityId town) {
    public static final ReportFilter ALL = new ReportFilter(null, null);

    public static ReportFilter of(EntryKind kind) {
        return new ReportFilter(kind, null);
    }
}
