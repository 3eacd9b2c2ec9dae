package org.knotenpunkt.bootstrap.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What an agreement says, in the order in which people read it; kept is the order of the alphabet. */
final class ReadingOrder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CONTENT = List.of(
            "format", "kind", "language", "title", "parties", "clauses", "goals", "contributions", "annexes", "term");
    private static final List<String> KIND = List.of("code", "edition");
    private static final List<String> PARTY = List.of("organisation", "name", "role", "side");
    private static final List<String> CLAUSE = List.of("template", "heading", "text");
    private static final List<String> GOAL = List.of("id", "parent", "level", "text", "measure", "need", "noNeed");
    private static final List<String> MEASURE = List.of(
            "targetGroup", "sign", "unit", "baseline", "baselineOn", "target", "due", "responsible", "step", "claim");
    private static final List<String> TERM =
            List.of("from", "until", "renewalMonths", "noticeMonths", "firstReview", "reviewMonths");

    private ReadingOrder() {}

    static String of(String content) throws JsonProcessingException {
        var json = new JsonText();
        write(json, JSON.readTree(content), CONTENT);
        return json.toString();
    }

    private static void write(JsonText json, JsonNode node, List<String> order) {
        switch (node) {
            case ObjectNode object -> {
                json.open('{');
                for (var name : order) {
                    var member = object.get(name);
                    if (member != null) {
                        json.name(name);
                        write(json, member, within(name));
                    }
                }
                json.close('}');
            }
            case ArrayNode list -> {
                json.open('[');
                list.forEach(member -> write(json, member, order));
                json.close(']');
            }
            default -> {
                if (node.isTextual()) {
                    json.string(node.textValue());
                } else {
                    json.value(node.asText());
                }
            }
        }
    }

    private static List<String> within(String name) {
        return switch (name) {
            case "kind" -> KIND;
            case "parties" -> PARTY;
            case "clauses" -> CLAUSE;
            case "goals" -> GOAL;
            case "measure" -> MEASURE;
            case "term" -> TERM;
            default -> List.of();
        };
    }
}
