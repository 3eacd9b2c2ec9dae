package org.knotenpunkt.web.offer.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Service;
import org.knotenpunkt.web.offer.hsds.HsdsTable.Column;
import org.knotenpunkt.web.shared.input.Json;

/**
 * Services with all their parts as tables: a tabular data package (Frictionless Data), zipped. Equal services make equal bytes. Programs read
 * it, so cells are what they are: a title that begins with an equals sign is not made harmless for spreadsheets, or it would come back as
 * another one.
 */
final class DataPackage {
    private static final ObjectMapper JSON = Json.mapper();

    /** The first that an archive can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<HsdsTable, Map<String, List<String>>> tables = new EnumMap<>(HsdsTable.class);

    DataPackage(List<Service> services) {
        services.forEach(service -> add(HsdsTable.SERVICE, JSON.valueToTree(service)));
    }

    /** Puts a thing into its table, and its parts into theirs; what many things have is there once. */
    private void add(HsdsTable table, JsonNode thing) {
        rows(table)
                .put(
                        thing.path("id").asText(),
                        table.columns().stream()
                                .map(column -> thing.path(column.name()).asText(""))
                                .toList());
        thing.properties()
                .forEach(part -> HsdsTable.ofPart(part.getKey()).ifPresent(other -> {
                    var node = part.getValue();
                    if (node.isArray()) {
                        node.forEach(one -> add(other, one));
                    } else if (node.isObject()) {
                        add(other, node);
                    }
                }));
    }

    private Map<String, List<String>> rows(HsdsTable table) {
        return tables.computeIfAbsent(table, unused -> new LinkedHashMap<>());
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "datapackage.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(description()));
            for (var table : HsdsTable.values()) {
                put(zip, table.path(), csv(table).getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String csv(HsdsTable table) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            rows(table).values().forEach(csv::writeRecord);
        }
        return text.toString();
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
