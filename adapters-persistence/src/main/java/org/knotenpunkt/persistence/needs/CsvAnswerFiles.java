package org.knotenpunkt.persistence.needs;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.knotenpunkt.application.needs.answer.file.AnswerFiles;
import org.knotenpunkt.application.needs.answer.file.AnswerTable;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.organisation.register.PlainText;

/** Reads files whose cells a semicolon, a comma or a tabulator separates: the one that makes most of the heading. */
public final class CsvAnswerFiles implements AnswerFiles {
    /** What a spreadsheet is told by a first line of its own. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=.\"?[;,]*\\R", Pattern.CASE_INSENSITIVE);

    @Inject
    public CsvAnswerFiles() {}

    @Override
    public Result<AnswerTable, AnswerFileError> read(HandedInFile file, int maxLines) {
        try {
            var format = PlainText.otherFormat(file);
            return format.isPresent()
                    ? refusal(new AnswerFileError.AnswerFileNotText(format.get()))
                    : read(PlainText.text(file), maxLines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result<AnswerTable, AnswerFileError> read(String given, int maxLines) {
        var named = SEPARATOR_LINE.matcher(given);
        var skipped = named.lookingAt() ? 1 : 0;
        var text = skipped > 0 ? given.substring(named.end()) : given;
        var records = new ArrayList<CsvRecord>();
        try (var csv = PlainText.cells(PlainText.separator(text)).ofCsvRecord(text)) {
            for (var record : csv) {
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (records.size() > maxLines) {
                    return refusal(new AnswerFileError.TooManySheets(maxLines));
                }
                records.add(record);
            }
        } catch (CsvParseException endless) {
            return refusal(new AnswerFileError.QuoteNotClosed(lastLine(records) + skipped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (records.isEmpty()) {
            return refusal(new AnswerFileError.NoSheetsInFile());
        }
        var last = records.getLast();
        if (text.chars().filter(sign -> sign == '"').count() % 2 == 1
                && last.getFields().stream().anyMatch(cell -> cell.contains("\n") || cell.contains("\r"))) {
            return refusal(new AnswerFileError.QuoteNotClosed(last.getStartingLineNumber() + skipped));
        }
        return success(new AnswerTable(
                cells(records.getFirst()),
                records.stream()
                        .skip(1)
                        .map(record -> new AnswerTable.Line(record.getStartingLineNumber() + skipped, cells(record)))
                        .toList()));
    }

    private static long lastLine(List<CsvRecord> records) {
        return records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
    }

    private static List<String> cells(CsvRecord record) {
        return record.getFields().stream().map(PlainText::visible).toList();
    }
}
