package org.knotenpunkt.web.offer.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.fge.jackson.JsonLoader;
import com.github.fge.jsonschema.core.exceptions.ProcessingException;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What HSDS 3.1 says of the things that we have: types, formats, enums, what is required, and that there is nothing else. */
final class HsdsSchemas {
    private static final JsonNode ALL = read();

    private HsdsSchemas() {}

    private static JsonNode read() {
        try {
            return JsonLoader.fromResource("/hsds/3.1.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes sure that it is a thing of the table. */
    static void check(String table, JsonNode thing) {
        try {
            var report = JsonSchemaFactory.byDefault()
                    .getJsonSchema(ALL, "/definitions/" + table)
                    .validate(thing, true);
            assertThat(report.isSuccess()).as("%s: %s", thing, report).isTrue();
        } catch (ProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
