package org.knotenpunkt.persistence.organisation.register;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knotenpunkt.application.organisation.register.RegisterFiles;
import org.knotenpunkt.application.organisation.register.RegisterLines;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.shared.Result;

/** Opens registers that are text: lines of fixed width, or cells that a semicolon, a comma or a tabulator separates. */
public final class TextRegisterFiles implements RegisterFiles {
    /** What a spreadsheet is told by a first line of its own: any sign that means nothing else. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=([^\"#])\"?;*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEADING = 1 << 14;

    @Inject
    public TextRegisterFiles() {}

    @Override
    public Result<RegisterLines, RegisterError> open(Register register, HandedInFile file) {
        try {
            return opened(register, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result<RegisterLines, RegisterError> opened(Register register, HandedInFile file)
            throws IOException {
        var format = PlainText.otherFormat(file);
        if (format.isPresent()) {
            return Result.refusal(new RegisterError.FileNotText(format.get()));
        }
        var text = PlainText.open(file);
        var lines = lines(register, text);
        if (lines instanceof Result.Refusal) {
            text.close();
        }
        return lines;
    }

    private static Result<RegisterLines, RegisterError> lines(Register register, Text text) throws IOException {
        var beginning = Beginning.of(text.reader());
        if (beginning.heading().isEmpty()) {
            return Result.refusal(new RegisterError.FileEmpty());
        }
        var fixed = FixedWidthLines.open(text, beginning.firstLine());
        if (register.hasFixedWidth()) {
            return fixed == null ? notOfFixedWidth(register, beginning) : Result.success(fixed);
        }
        return fixed == null
                ? separated(register, text, beginning)
                : Result.refusal(new RegisterError.AnotherRegister(register, Register.MUNICIPALITIES));
    }

    private static Result<RegisterLines, RegisterError> notOfFixedWidth(Register register, Beginning beginning) {
        return Result.refusal(Heading.guess(names(beginning.heading(), separator(beginning)))
                .<RegisterError>map(found -> new RegisterError.AnotherRegister(register, found))
                .orElseGet(() -> new RegisterError.NotOfFixedWidth(
                        register, beginning.firstLine().length())));
    }

    private static Result<RegisterLines, RegisterError> separated(Register register, Text text, Beginning beginning) {
        var separator = separator(beginning);
        return Heading.of(register, names(beginning.heading(), separator)).map(heading -> {
            var reader = PlainText.cells(separator).ofCsvRecord(text.reader());
            return new SeparatedLines(text, heading, beginning.records(), reader);
        });
    }

    /** The sign that the file names; else the one that makes most of the heading. */
    private static char separator(Beginning beginning) {
        return beginning
                .separator()
                .orElseGet(() -> PlainText.SEPARATORS.stream()
                        .max(Comparator.comparingLong(sign -> Heading.known(names(beginning.heading(), sign))))
                        .orElseThrow());
    }

    private static List<String> names(String heading, char separator) {
        return PlainText.cells(separator).ofSingleCsvRecord(heading).getFields();
    }

    /**
     * How a file begins.
     *
     * @param separator the sign that a line before the heading names
     * @param heading the line that should name the columns; empty if there is nothing in the file
     * @param records how many lines come before the first one that says something
     */
    private record Beginning(String firstLine, Optional<Character> separator, String heading, int records) {
        /** Looks ahead; the reader stays where it is. */
        static Beginning of(Reader reader) throws IOException {
            var ahead = new char[LONGEST_HEADING];
            reader.mark(ahead.length);
            int read = 0;
            for (int more = 0; more >= 0 && read < ahead.length; more = reader.read(ahead, read, ahead.length - read)) {
                read += more;
            }
            reader.reset();
            var lines = new String(ahead, 0, read)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(2)
                    .toList();
            if (lines.isEmpty()) {
                return new Beginning("", Optional.empty(), "", 0);
            }
            var first = lines.getFirst();
            var named = SEPARATOR_LINE.matcher(first.strip());
            return named.matches()
                    ? new Beginning(
                            first, Optional.of(named.group(1).charAt(0)), lines.size() > 1 ? lines.get(1) : "", 2)
                    : new Beginning(first, Optional.empty(), first, 1);
        }
    }
}
