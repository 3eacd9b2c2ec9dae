package org.knotenpunkt.web.shared.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that can be asked of the API, as its description has it.
 *
 * @param query the names of the parameters that its address may have, in order
 */
public record Operation(
        String method, String path, String tag, String summary, String description, List<String> query) {
    static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    public Operation {
        query = List.copyOf(query);
    }

    static Operation of(String method, String path, JsonNode node, List<String> query) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                node.path("tags").path(0).asText("other"),
                node.path("summary").asText(""),
                node.path("description").asText(""),
                query);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
