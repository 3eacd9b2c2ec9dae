package org.knotenpunkt.persistence.organisation.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;

/** Knows by their first bytes files that people take for a list and that are none. */
final class FileFormat {
    static final int BYTES_NEEDED = 8;

    private static final Map<String, String> BEGINNINGS = Map.of(
            "%PDF",
            "PDF",
            "PK\u0003\u0004",
            "XLSX/ODS/ZIP",
            "\u00d0\u00cf\u0011\u00e0",
            "XLS",
            "\u001f\u008b",
            "GZIP",
            "{\\rtf",
            "RTF",
            "\u0089PNG",
            "PNG",
            "\u00ff\u00d8\u00ff",
            "JPEG",
            "<!DOCTYPE".substring(0, BYTES_NEEDED),
            "HTML",
            "<?xml",
            "XML",
            "<html",
            "HTML");

    private FileFormat() {}

    static Optional<String> of(byte[] firstBytes) {
        var beginning = new String(firstBytes, ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(known -> beginning.regionMatches(
                        true, 0, known.getKey(), 0, known.getKey().length()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
