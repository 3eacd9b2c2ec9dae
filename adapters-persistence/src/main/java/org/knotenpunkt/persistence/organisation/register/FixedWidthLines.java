package org.knotenpunkt.persistence.organisation.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.register.RegisterLines;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;

/** The lines of GV100AD: 220 characters each, whatever number of bytes that is. Blanks at the end may be missing. */
final class FixedWidthLines implements RegisterLines {
    static final int WIDTH = 220;

    private static final Set<RegisterColumn> COLUMNS =
            EnumSet.range(RegisterColumn.RECORD_TYPE, RegisterColumn.SEAT_POSTAL_CODE);
    private static final int LEAST = 72;

    private final Text text;
    private final LocalDate edition;
    private long number;

    private FixedWidthLines(Text text, LocalDate edition) {
        this.text = text;
        this.edition = edition;
    }

    /** The lines, or null if the first one does not look like one of the register. */
    static @Nullable FixedWidthLines open(Text text, String firstLine) {
        var edition =
                firstLine.length() < LEAST || firstLine.length() > WIDTH || !firstLine.matches("[1-6]0[0-9]{10}.*")
                        ? null
                        : day(firstLine.substring(2, 10));
        return edition == null ? null : new FixedWidthLines(text, edition);
    }

    private static @Nullable LocalDate day(String digits) {
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    @Override
    public FileEncoding encoding() {
        return text.encoding();
    }

    @Override
    public LocalDate edition() {
        return edition;
    }

    @Override
    public @Nullable RawLine next() {
        for (var line = nextLine(); line != null; line = nextLine()) {
            if (!line.isBlank()) {
                return cut(line);
            }
        }
        return null;
    }

    private @Nullable String nextLine() {
        number++;
        try {
            return text.reader().readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RawLine cut(String line) {
        if (line.length() > WIDTH || line.length() < LEAST) {
            return RawLine.broken(number, new LineError.LineHasWrongLength(line.length(), WIDTH));
        }
        var padded = line + " ".repeat(WIDTH - line.length());
        var cells = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
        COLUMNS.forEach(column -> cells.put(column, Text.clean(column.cut(padded))));
        return RawLine.of(number, cells);
    }

    @Override
    public long bytesRead() {
        return text.bytes().bytes();
    }

    @Override
    public void close() {
        text.close();
    }
}
