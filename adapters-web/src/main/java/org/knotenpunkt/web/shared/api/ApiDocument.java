package org.knotenpunkt.web.shared.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The OpenAPI description of all features, merged from {@code openapi/<feature>.yaml}. */
public final class ApiDocument {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final ObjectNode root;

    private ApiDocument(ObjectNode root) {
        this.root = root;
    }

    /**
     * Reads and merges the descriptions. A feature may have none.
     *
     * @throws IllegalArgumentException if two of them describe the same thing, or one names what none describes
     */
    public static ApiDocument load(Collection<String> features) {
        var merged = YAML.createObjectNode();
        features.stream().flatMap(feature -> read(feature).stream()).forEach(part -> merge(merged, part, ""));
        requireComplete(merged);
        return new ApiDocument(merged);
    }

    private static Optional<ObjectNode> read(String feature) {
        try (var stream = ApiDocument.class.getResourceAsStream("/openapi/" + feature + ".yaml")) {
            return stream == null ? Optional.empty() : Optional.of((ObjectNode) YAML.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("The description of the API of " + feature + " cannot be read", e);
        }
    }

    private static void merge(ObjectNode into, ObjectNode part, String place) {
        part.properties().forEach(entry -> {
            var known = into.get(entry.getKey());
            var path = place + "/" + entry.getKey();
            if (known == null) {
                into.set(entry.getKey(), entry.getValue());
            } else if (known instanceof ObjectNode node && entry.getValue() instanceof ObjectNode other) {
                merge(node, other, path);
            } else if (known instanceof ArrayNode list && entry.getValue() instanceof ArrayNode more) {
                list.addAll(more);
            } else {
                throw new IllegalArgumentException("The API is described twice at " + path);
            }
        });
    }

    private static void requireComplete(ObjectNode merged) {
        var missing = merged.findValuesAsText("$ref").stream()
                .filter(name -> merged.at(name.substring(1)).isMissingNode())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The description of the API names what it does not have: " + missing);
        }
    }

    public JsonNode root() {
        return root;
    }

    /** Everything that can be asked for, in the order of the description. */
    public List<Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> Operation.METHODS.contains(entry.getKey()))
                        .map(entry ->
                                Operation.of(entry.getKey(), path.getKey(), entry.getValue(), query(entry.getValue()))))
                .toList();
    }

    private List<String> query(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.has("$ref")
                        ? root.at(parameter.path("$ref").asText().substring(1))
                        : parameter)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** The names of the groups of operations, in order. */
    public List<String> tags() {
        return operations().stream()
                .flatMap(operation -> Stream.of(operation.tag()))
                .distinct()
                .toList();
    }
}
