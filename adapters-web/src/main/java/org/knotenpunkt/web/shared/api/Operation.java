package org.knotenpunkt.web.shared.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;

/** One thing that can be asked of the API, as its description has it. */
public record Operation(String method, String path, String tag, String summary, String description) {
    static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    static Operation of(String method, String path, JsonNode node) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                node.path("tags").path(0).asText("other"),
                node.path("summary").asText(""),
                node.path("description").asText(""));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
