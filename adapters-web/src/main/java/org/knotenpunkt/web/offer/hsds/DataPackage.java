package org.knotenpunkt.web.offer.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Service;
import org.knotenpunkt.web.shared.input.Json;

/**
 * Services with all their parts as tables: a tabular data package (Frictionless Data), zipped. Equal services make equal bytes. However many there
 * are, none is held in memory: an archive has one table after the other, so that each is kept in a file until all services have been
 * added.
 */
final class DataPackage implements AutoCloseable {
    private static final ObjectMapper JSON = Json.mapper();

    /** The first that an archive can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path folder;
    private final Map<HsdsTable, TableFile> tables = new EnumMap<>(HsdsTable.class);

    private DataPackage(Path folder) {
        this.folder = folder;
    }

    /** Begins one without anything in it. */
    static DataPackage begin() throws IOException {
        var begun = new DataPackage(Files.createTempDirectory("knotenpunkt-hsds-"));
        try {
            for (var table : HsdsTable.values()) {
                begun.tables.put(table, TableFile.begin(begun.folder, table));
            }
            return begun;
        } catch (IOException e) {
            begun.close();
            throw e;
        }
    }

    void add(Service service) {
        add(HsdsTable.SERVICE, JSON.valueToTree(service));
    }

    /** Puts a thing into its table, and its parts into theirs. */
    private void add(HsdsTable table, JsonNode thing) {
        file(table).add(thing);
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

    private TableFile file(HsdsTable table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** Says that all services have been added; answers the SHA-256 of all that is in the archive. */
    String end() throws IOException {
        var parts = new StringBuilder(Sha256.hexOf(PackageDescription.bytes()));
        for (var table : tables.values()) {
            parts.append(table.end());
        }
        return Sha256.hexOf(parts.toString());
    }

    /** Writes the archive. */
    void writeTo(OutputStream output) throws IOException {
        var zip = new ZipOutputStream(output, UTF_8);
        put(zip, "datapackage.json");
        zip.write(PackageDescription.bytes());
        for (var table : HsdsTable.values()) {
            put(zip, table.path());
            Files.copy(file(table).path(), zip);
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Forgets all of it. */
    @Override
    public void close() throws IOException {
        for (var table : tables.values()) {
            table.close();
            Files.deleteIfExists(table.path());
        }
        Files.deleteIfExists(folder);
    }
}
