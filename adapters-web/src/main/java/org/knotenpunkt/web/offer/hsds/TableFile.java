package org.knotenpunkt.web.offer.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.web.offer.hsds.HsdsTable.Column;

/**
 * A table while it grows, as CSV. Programs read it, so cells are what they are: a title that begins with an equals sign is not made harmless
 * for spreadsheets, or it would come back as another one.
 */
final class TableFile implements AutoCloseable {
    private final HsdsTable table;
    private final Path path;
    private final MessageDigest digest;
    private final CsvWriter csv;

    /** What many things have is there once. */
    private final Set<String> known = new HashSet<>();

    private boolean closed;

    private TableFile(HsdsTable table, Path path, MessageDigest digest, CsvWriter csv) {
        this.table = table;
        this.path = path;
        this.digest = digest;
        this.csv = csv;
    }

    static TableFile begin(Path folder, HsdsTable table) throws IOException {
        var path = folder.resolve(table.path());
        var digest = Sha256.begun();
        var output = new DigestOutputStream(Files.newOutputStream(path), digest);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(output, UTF_8));
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        return new TableFile(table, path, digest, csv);
    }

    void add(JsonNode thing) {
        if (!table.isShared() || known.add(thing.path("id").asText())) {
            csv.writeRecord(table.columns().stream()
                    .map(column -> thing.path(column.name()).asText(""))
                    .toList());
        }
    }

    Path path() {
        return path;
    }

    /** Ends it; answers its SHA-256. */
    String end() throws IOException {
        close();
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            csv.close();
        }
    }
}
