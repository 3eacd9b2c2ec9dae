package org.knotenpunkt.web.offer.hsds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.knotenpunkt.web.offer.hsds.HsdsTable.Column;
import org.knotenpunkt.web.shared.input.Json;

/** What a data package says of its tables. */
final class PackageDescription {
    private static final ObjectMapper JSON = Json.mapper();

    private PackageDescription() {}

    static byte[] bytes() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(description());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode description() {
        var description = JSON.createObjectNode()
                .put("profile", "tabular-data-package")
                .put("name", "hsds")
                .put("title", "Human Services Data Specification " + HsdsApi.VERSION);
        var resources = description.putArray("resources");
        for (var table : HsdsTable.values()) {
            resources.add(resource(table));
        }
        return description;
    }

    private static ObjectNode resource(HsdsTable table) {
        var resource = JSON.createObjectNode()
                .put("profile", "tabular-data-resource")
                .put("name", table.title())
                .put("path", table.path())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        var schema = resource.putObject("schema");
        var fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(field(column)));
        schema.put("primaryKey", "id");
        var keys = schema.putArray("foreignKeys");
        table.columns()
                .forEach(column -> HsdsTable.pointedAtBy(column).ifPresent(other -> {
                    var key = keys.addObject().put("fields", column.name());
                    key.putObject("reference").put("resource", other.title()).put("fields", "id");
                }));
        return resource;
    }

    private static ObjectNode field(Column column) {
        var field = JSON.createObjectNode()
                .put("name", column.name())
                .put("type", column.type())
                .put("format", column.format());
        if (column.isRequired()) {
            field.putObject("constraints").put("required", true);
        }
        return field;
    }
}
