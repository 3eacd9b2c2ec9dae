package org.knotenpunkt.persistence.needs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.needs.result.PublishedTableId;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.persistence.shared.KeptJson;

/** Published tables as JSON; few are the text "few", all other numbers are numbers. Lists keep what has an order. */
final class TableDocuments {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FEW = "few";

    private TableDocuments() {}

    static JSONB json(PublishedTable table) {
        var document = JSON.objectNode();
        document.set("total", node(table.total()));
        var groups = document.putArray("groups");
        table.groups()
                .forEach((perspective, sheets) -> groups.addObject()
                        .put("perspective", perspective.code())
                        .set("sheets", node(sheets)));
        var rows = document.putArray("rows");
        table.rows().forEach(row -> write(rows.addObject(), row));
        return JSONB.jsonb(document.toString());
    }

    private static void write(ObjectNode node, PublishedTable.Row row) {
        node.put("question", row.question())
                .put("perspective", row.perspective().code())
                .put("tenths", row.tenths())
                .set("answered", node(row.answered()));
        var cells = node.putArray("cells");
        row.cells()
                .forEach((value, count) -> cells.addObject().put("value", value).set("count", node(count)));
    }

    private static JsonNode node(@Nullable Rounded number) {
        return switch (number) {
            case null -> JSON.nullNode();
            case Rounded.Nobody nobody -> JSON.numberNode(0);
            case Rounded.Few(var below) -> JSON.textNode(FEW + below);
            case Rounded.About(var value) -> JSON.numberNode(value);
        };
    }

    static PublishedTable table(PublishedTableId id, int wave, LocalDate published, JSONB content) {
        var document = KeptJson.read(content);
        var groups = new LinkedHashMap<Perspective, Rounded>();
        document.path("groups")
                .forEach(group ->
                        groups.put(new Perspective(group.path("perspective").asText()), rounded(group.path("sheets"))));
        var total = document.path("total");
        return new PublishedTable(
                id,
                wave,
                published,
                groups,
                total.isNull() ? null : rounded(total),
                document.path("rows").valueStream().map(TableDocuments::row).toList());
    }

    private static PublishedTable.Row row(JsonNode node) {
        Map<String, Rounded> cells = new LinkedHashMap<>();
        node.path("cells").forEach(cell -> cells.put(cell.path("value").asText(), rounded(cell.path("count"))));
        var tenths = node.path("tenths");
        return new PublishedTable.Row(
                node.path("question").asText(),
                new Perspective(node.path("perspective").asText()),
                rounded(node.path("answered")),
                cells,
                tenths.isNull() ? null : Integer.valueOf(tenths.asInt()));
    }

    private static Rounded rounded(JsonNode number) {
        if (number.isTextual()) {
            return new Rounded.Few(Integer.parseInt(number.asText().substring(FEW.length())));
        }
        return number.asInt() == 0 ? new Rounded.Nobody() : new Rounded.About(number.asInt());
    }
}
