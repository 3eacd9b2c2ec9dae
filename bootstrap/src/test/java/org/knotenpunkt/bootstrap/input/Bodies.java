package org.knotenpunkt.bootstrap.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.knotenpunkt.web.shared.api.ApiDocument;

/** JSON bodies as the description of the API has them, each with one thing in it that cannot be. */
public final class Bodies {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of("\u0000", "abc@1", "x".repeat(5_000), "");
    private static final List<String> DAYS = List.of("+999999999-01-01", "0000-01-01", "0001-01-01", "9999-12-31");

    /** Where there is a choice, what fits most places. */
    private static final List<String> CHOICES = List.of("READER", "PROVIDER", "COOPERATES", "OTHER", "MUNICIPALITY");

    private static final Map<String, String> FITTING = Map.ofEntries(
            Map.entry("postalCode", "45879"),
            Map.entry("phone", "0209 12345"),
            Map.entry("email", "somebody@town.example"),
            Map.entry("homepage", "https://town.example"),
            Map.entry("schoolYear", "2025/26"),
            Map.entry("date", "2024"),
            Map.entry("founded", "2024"),
            Map.entry("joined", "2024"),
            Map.entry("left", "2025"),
            Map.entry("since", "2024"),
            Map.entry("asOf", "2024"),
            Map.entry("value", "Probe:1"),
            Map.entry("kind", "63"),
            Map.entry("form", "02"),
            Map.entry("status", "1"),
            Map.entry("legalForm", "1"),
            Map.entry("maintainerNumber", "10054"));

    private final JsonNode root;
    private final Map<String, String> ids;

    /** @param ids what fields hold that name something that is there */
    public Bodies(ApiDocument document, Map<String, String> ids) {
        this.root = document.root();
        this.ids = ids;
    }

    /** All of an operation; none if it takes no JSON. */
    public List<JsonNode> of(String method, String path) {
        var body = resolved(root.path("paths")
                .path(path)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .path("requestBody"));
        var schema = body.path("content").path("application/json").path("schema");
        return schema.isMissingNode() ? List.of() : variants("", schema);
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText("");
        if (!reference.isEmpty()) {
            return resolved(root.at(reference.substring(1)));
        }
        return node.path("allOf").size() == 1 ? resolved(node.path("allOf").get(0)) : node;
    }

    /** The fitting value first, then the others. */
    private List<JsonNode> variants(String name, JsonNode given) {
        var schema = resolved(given);
        return switch (schema.path("type").asText("object")) {
            case "string" -> texts(name, schema);
            case "integer" ->
                List.of(
                        NODES.numberNode(Math.max(1, schema.path("minimum").asInt())),
                        NODES.numberNode(Integer.MAX_VALUE),
                        NODES.numberNode(-1));
            case "number" ->
                List.of(
                        NODES.numberNode(Math.max(1, schema.path("minimum").asDouble())),
                        NODES.numberNode(Double.MAX_VALUE),
                        NODES.numberNode(-0.001));
            case "boolean" -> List.of(NODES.booleanNode(true), NODES.textNode("maybe"));
            case "array" -> lists(name, schema);
            default -> objects(schema);
        };
    }

    private List<JsonNode> texts(String name, JsonNode schema) {
        var format = schema.path("format").asText("");
        var isDay = format.equals("date");
        var fitting = schema.path("enum").isArray() ? choice(schema.path("enum")) : text(name, format);
        var all = new ArrayList<JsonNode>(List.of(NODES.textNode(fitting)));
        (isDay ? DAYS : TEXTS).forEach(text -> all.add(NODES.textNode(text)));
        return all;
    }

    private static String choice(JsonNode choices) {
        var all = StreamSupport.stream(choices.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return CHOICES.stream().filter(all::contains).findFirst().orElse(all.getFirst());
    }

    private String text(String name, String format) {
        return switch (format) {
            case "date" -> "2026-11-22";
            case "uuid" -> ids.getOrDefault(name, ids.getOrDefault("id", ""));
            default -> ids.getOrDefault(name, FITTING.getOrDefault(name, "x"));
        };
    }

    private List<JsonNode> lists(String name, JsonNode schema) {
        var all = new ArrayList<JsonNode>();
        variants(name, schema.path("items")).forEach(item -> all.add(list(item)));
        all.add(list(NODES.nullNode()));
        return all;
    }

    private static ArrayNode list(JsonNode item) {
        return NODES.arrayNode().add(item);
    }

    private List<JsonNode> objects(JsonNode schema) {
        var fitting = NODES.objectNode();
        var all = new ArrayList<JsonNode>(List.of(fitting));
        var properties = schema.path("properties").properties();
        properties.forEach(property -> fitting.set(
                property.getKey(),
                variants(property.getKey(), property.getValue()).getFirst()));
        properties.forEach(property -> {
            Consumer<JsonNode> adding = value -> all.add(fitting.deepCopy().set(property.getKey(), value));
            variants(property.getKey(), property.getValue()).stream().skip(1).forEach(adding);
            adding.accept(NODES.nullNode());
        });
        return all;
    }
}
