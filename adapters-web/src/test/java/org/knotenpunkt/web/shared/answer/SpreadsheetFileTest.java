package org.knotenpunkt.web.shared.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetFileTest {
    private static final DataTable TABLE = new DataTable(
            "besuche",
            List.of(new DataTable.Fact("asOf", "Stand", "2026-11-24")),
            List.of(
                    new DataTable.Column("part", "Zentrum", "", "Welches"),
                    new DataTable.Column("guests", "Besuche", "Besuche", "Alle")),
            List.of(Arrays.asList("=1+1", 1236), Arrays.asList("Ahorn", null)));

    @TempDir
    private Path folder;

    private Map<String, String> parts() throws IOException {
        var file = folder.resolve("besuche.xlsx");
        Files.write(file, SpreadsheetFile.bytes(TABLE, List.of(List.of("Feld"), List.of("guests"))));
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    @Test
    void numbersAreNumbersAndWhatIsNotKnownIsEmpty() throws IOException {
        var data = parts().get("xl/worksheets/sheet1.xml");

        assertThat(data).contains("<v>1236</v>").doesNotContain("B3", "<f>");
    }

    @Test
    void theSecondSheetSaysWhatColumnsMean() throws IOException {
        assertThat(parts().get("xl/workbook.xml")).contains("name=\"data\"", "name=\"dictionary\"");
        assertThat(parts().get("xl/sharedStrings.xml")).contains("Zentrum", "=1+1", "Ahorn", "guests");
    }
}
