package org.knotenpunkt.persistence.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Converter;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Instants as PostgreSQL keeps them: in UTC. */
final class Instants {
    private static final Converter<OffsetDateTime, Instant> CONVERTER = Converter.ofNullable(
            OffsetDateTime.class,
            Instant.class,
            OffsetDateTime::toInstant,
            instant -> instant.atOffset(ZoneOffset.UTC));

    private Instants() {}

    static Field<Instant> instant(Field<OffsetDateTime> column) {
        return column.convert(CONVERTER);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }
}
