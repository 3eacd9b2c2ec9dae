package org.knotenpunkt.application.needs.answer.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.shared.Result;

/** Reads files in UTF-8 whose cells are separated by semicolons and never in quotes. */
public final class PlainAnswerFiles implements AnswerFiles {
    @Override
    public Result<AnswerTable, AnswerFileError> read(HandedInFile file, int maxLines) {
        var lines = new ArrayList<AnswerTable.Line>();
        var texts = text(file).lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).replace(";", "").isBlank()) {
                lines.add(new AnswerTable.Line(i + 1L, List.of(texts.get(i).split(";", -1))));
            }
        }
        if (lines.isEmpty()) {
            return refusal(new AnswerFileError.NoSheetsInFile());
        }
        return lines.size() > maxLines + 1
                ? refusal(new AnswerFileError.TooManySheets(maxLines))
                : success(new AnswerTable(
                        lines.getFirst().cells(), lines.stream().skip(1).toList()));
    }

    private static String text(HandedInFile file) {
        try (var bytes = file.open()) {
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
