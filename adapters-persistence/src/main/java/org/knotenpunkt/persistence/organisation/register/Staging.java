package org.knotenpunkt.persistence.organisation.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.shared.IdSource;
import org.postgresql.PGConnection;

/** Brings lines into the staging table by {@code COPY}, the fastest way there is. */
final class Staging {
    private static final List<RegisterField> FIELDS = List.of(RegisterField.values());

    /** Each field has the column of its name. */
    private static final String COPY = "copy %s (%s) from stdin"
            .formatted(
                    REGISTER_STAGING.getName(),
                    Stream.concat(
                                    Stream.of("import_id", "line", "kind", "key", "label", "new_id"),
                                    FIELDS.stream().map(field -> field.name().toLowerCase(Locale.ROOT)))
                            .collect(joining(", ")));

    private final IdSource ids;

    Staging(IdSource ids) {
        this.ids = ids;
    }

    void copy(DSLContext dsl, UUID importId, List<RegisterLine.Accepted> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> append(text, importId, line));
        dsl.connection(connection -> {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(COPY, new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void append(StringBuilder text, UUID importId, RegisterLine.Accepted line) {
        var record = line.record();
        var values = Stream.concat(
                Stream.of(
                        importId.toString(),
                        Long.toString(line.number()),
                        record.kind().name(),
                        record.key(),
                        nullToEmpty(record.label()),
                        ids.next().toString()),
                FIELDS.stream().map(field -> nullToEmpty(record.value(field))));
        text.append(values.map(Staging::escaped).collect(joining("\t"))).append('\n');
    }

    private static String nullToEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** No value of a register is an empty text, so empty stands for none. */
    private static String escaped(String value) {
        return value.isEmpty()
                ? "\\N"
                : value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
