package org.knotenpunkt.persistence.organisation.register;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.register.RegisterLines;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;

/** The lines of a file whose cells are separated by a sign; those before the first record are left behind. */
final class SeparatedLines implements RegisterLines {
    private final Text text;
    private final Heading heading;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private int toLeaveBehind;
    private long lastLine;
    private boolean broken;

    /** @param before how many lines come before the first record, the heading among them */
    SeparatedLines(Text text, Heading heading, int before, CsvReader<CsvRecord> reader) {
        this.text = text;
        this.heading = heading;
        this.toLeaveBehind = before;
        this.reader = reader;
        this.records = reader.iterator();
    }

    @Override
    public FileEncoding encoding() {
        return text.encoding();
    }

    @Override
    public @Nullable LocalDate edition() {
        return null;
    }

    /** A line that does not end is the last one: what follows it cannot be told apart. */
    @Override
    public @Nullable RawLine next() {
        if (broken) {
            return null;
        }
        try {
            while (toLeaveBehind > 0) {
                records.next();
                toLeaveBehind--;
            }
            return records.hasNext() ? line(records.next()) : null;
        } catch (CsvParseException endless) {
            broken = true;
            return RawLine.broken(lastLine + 1, new LineError.LineNotClosed(lastLine + 1));
        }
    }

    private RawLine line(CsvRecord record) {
        var number = record.getStartingLineNumber();
        var linesWithin = record.getFields().stream()
                .mapToLong(field -> field.lines().count())
                .map(lines -> Math.max(0, lines - 1))
                .sum();
        lastLine = number + linesWithin;
        var cells = record.getFields();
        if (!fits(cells)) {
            return RawLine.broken(
                    number,
                    linesWithin > 0
                            ? new LineError.LineNotClosed(lastLine)
                            : new LineError.LineHasWrongCells(cells.size(), heading.width()));
        }
        var byColumn = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
        heading.places().forEach((column, place) -> byColumn.put(column, Text.clean(cells.get(place))));
        return RawLine.of(number, byColumn);
    }

    /** There is a cell for each column, and nothing in further ones. */
    private boolean fits(List<String> cells) {
        return cells.size() >= heading.width()
                && cells.stream().skip(heading.width()).allMatch(String::isBlank);
    }

    @Override
    public long bytesRead() {
        return text.bytes().bytes();
    }

    @Override
    public void close() {
        try {
            records.close();
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
