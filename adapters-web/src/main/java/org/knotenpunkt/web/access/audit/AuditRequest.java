package org.knotenpunkt.web.access.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.audit.AuditFilter;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.shared.input.Form;

/** Reads which entries a request asks for. */
final class AuditRequest {
    private AuditRequest() {}

    /**
     * The filter in the parameters {@code subject}, {@code account}, and {@code from} and {@code until}, which are days that
     * belong to the period.
     *
     * @param zone in which days begin
     */
    static AuditFilter filter(Form query, ZoneId zone) {
        var subject = query.optionalParsed("subject", "request.not-an-id", Uuids::read);
        var account = query.optionalParsed("account", "request.not-an-id", Uuids::read);
        var from = query.optionalDate("from");
        var until = query.optionalDate("until");
        query.requireOrder(from, until);
        return new AuditFilter(
                subject.orNull(),
                account.orNull(),
                beginning(from.orNull(), zone),
                beginning(next(until.orNull()), zone));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Instant beginning(@Nullable LocalDate day, ZoneId zone) {
        return Optional.ofNullable(day)
                .map(first -> first.atStartOfDay(zone).toInstant())
                .orElse(null);
    }
}
