package org.knotenpunkt.persistence.organisation.register;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;

/** An edition as a publisher or a spreadsheet would write it: encoding, separator, order and quotation marks as the seed says. */
record PublishedFile(Register register, List<RawLine> lines, long seed) {
    private static final List<String> ENCODINGS = List.of("UTF-8", "ISO-8859-1", "IBM850", "windows-1252", "UTF-16LE");

    /** What our reader makes of the file. */
    List<RawLine> readAgain() {
        var random = new Random(seed);
        var file = BytesFile.of(
                register.hasFixedWidth() ? ofFixedWidth() : separated(random),
                ENCODINGS.get(random.nextInt(ENCODINGS.size())));
        var read = new ArrayList<RawLine>();
        try (var opened = new TextRegisterFiles().open(register, file).orElseThrow()) {
            for (var line = opened.next(); line != null; line = opened.next()) {
                read.add(line);
            }
        }
        return read;
    }

    private String ofFixedWidth() {
        return lines.stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "%-2s%-8s%-8s    %-50s%-50s%-2s    %-11s%-11s%15s%-5s%50s\r\n",
                        line.cell(RegisterColumn.RECORD_TYPE),
                        line.cell(RegisterColumn.STATE_OF),
                        line.cell(RegisterColumn.AREA_KEY),
                        line.cell(RegisterColumn.AREA_NAME),
                        line.cell(RegisterColumn.SEAT),
                        line.cell(RegisterColumn.MUNICIPALITY_KIND),
                        line.cell(RegisterColumn.AREA_HECTARES),
                        line.cell(RegisterColumn.INHABITANTS),
                        "",
                        line.cell(RegisterColumn.SEAT_POSTAL_CODE),
                        ""))
                .collect(joining());
    }

    private String separated(Random random) {
        var separator = List.of(";", ",", "\t").get(random.nextInt(3));
        var end = random.nextBoolean() ? "\n" : "\r\n";
        var all = new TreeSet<>(register.columns());
        lines.forEach(line -> all.addAll(line.cells().keySet()));
        var columns = new ArrayList<>(all);
        Collections.shuffle(columns, random);
        var text = new StringBuilder(columns.stream().map(RegisterColumn::title).collect(joining(separator, "", end)));
        for (var line : lines) {
            text.append(columns.stream()
                    .map(column -> cell(line.cell(column), separator, random.nextBoolean()))
                    .collect(joining(separator, "", end)));
        }
        return text.toString();
    }

    private static String cell(String text, String separator, boolean quoted) {
        return quoted || text.contains(separator) || text.contains("\"")
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
