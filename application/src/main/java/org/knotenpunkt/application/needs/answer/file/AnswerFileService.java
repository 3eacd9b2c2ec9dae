package org.knotenpunkt.application.needs.answer.file;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.answer.AnswerIntake;
import org.knotenpunkt.application.needs.answer.AnswerService;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** Reads files of answers before any transaction, and hands on what is in them. */
public final class AnswerFileService implements BringInFile {
    /** How many sheets a file may have. */
    public static final int MAX_SHEETS = 20_000;

    public static final int MAX_MEGABYTES = 8;
    private static final long MAX_BYTES = MAX_MEGABYTES * 1_000_000L;
    private static final int FAULTS_TOLD = 100;

    private final AnswerService recording;
    private final AnswerIntake intake;
    private final AnswerSheets sheets;
    private final AnswerFiles files;
    private final Transactions transactions;
    private final Today today;

    public AnswerFileService(
            AnswerService recording,
            AnswerIntake intake,
            AnswerSheets sheets,
            AnswerFiles files,
            Transactions transactions,
            Today today) {
        this.recording = recording;
        this.intake = intake;
        this.sheets = sheets;
        this.files = files;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<FilePreview, AnswerFileError> preview(
            Actor actor, AssessmentId id, int wave, HandedInFile file, FileReading reading) {
        return read(actor, id, wave, file, reading).map(Content::preview);
    }

    @Override
    public Result<FilePreview, AnswerFileError> bringIn(
            Actor actor, AssessmentId id, int wave, HandedInFile file, FileReading reading) {
        return read(actor, id, wave, file, reading).flatMap(content -> {
            var preview = content.preview();
            if (preview.faultCount() > 0) {
                return refusal(new AnswerFileError.FileHasFaults(preview.faultCount()));
            }
            if (content.sheets().isEmpty()) {
                return refusal(new AnswerFileError.NoSheetsInFile());
            }
            if (preview.takenBefore() && !reading.again()) {
                return refusal(new AnswerFileError.FileTakenBefore());
            }
            var taken = reading.again() ? content.anew() : content.sheets();
            return recording
                    .bringIn(actor, id, wave, taken)
                    .map(assessment -> preview)
                    .mapRefusal(AnswerFileError.AnswersRefused::new);
        });
    }

    private record Content(FilePreview preview, List<NewSheet> sheets) {
        /** The same sheets as others than those that may be there already. */
        List<NewSheet> anew() {
            return sheets.stream()
                    .map(sheet -> new NewSheet(sheet.perspective(), sheet.language(), sheet.answers()))
                    .toList();
        }
    }

    private Result<Content, AnswerFileError> read(
            Actor actor, AssessmentId id, int wave, HandedInFile file, FileReading reading) {
        return recording
                .asked(actor, id, wave)
                .<AnswerFileError>mapRefusal(AnswerFileError.AnswersRefused::new)
                .flatMap(this::ifTaken)
                .flatMap(asked -> table(file)
                        .flatMap(table -> Columns.of(table.heading(), asked.version())
                                .map(columns ->
                                        content(actor, asked, SheetIds.of(file, id, wave), table, columns, reading))));
    }

    private Result<AskedInWave, AnswerFileError> ifTaken(AskedInWave asked) {
        var day = today.today();
        return asked.wave().takes(Way.IMPORT, day)
                ? success(asked)
                : refusal(new AnswerFileError.AnswersRefused(
                        new AnswerError.NotTaken(asked.wave().number(), day)));
    }

    private Result<AnswerTable, AnswerFileError> table(HandedInFile file) {
        return file.size() > MAX_BYTES
                ? refusal(new AnswerFileError.AnswerFileTooLarge(MAX_MEGABYTES))
                : files.read(file, MAX_SHEETS);
    }

    private Content content(
            Actor actor,
            AskedInWave asked,
            SheetIds ids,
            AnswerTable table,
            List<Column> columns,
            FileReading reading) {
        var reader = new SheetReader(columns, asked.version(), asked.perspectives(), reading);
        var taken = new ArrayList<NewSheet>();
        var faults = new ArrayList<FileFault>();
        var counts = new TreeMap<String, Integer>();
        int unfinished = 0;
        int empty = 0;
        for (var line : table.lines()) {
            if (!reading.unfinishedToo() && reader.isUnfinished(line)) {
                unfinished++;
            } else if (reader.isEmpty(line)) {
                empty++;
            } else {
                var read = reader.read(line);
                faults.addAll(read.faults());
                var sheet = read.sheet();
                if (sheet != null) {
                    var against = intake.faults(asked.wave(), asked.version(), Way.IMPORT, sheet);
                    against.forEach(fault -> faults.add(new FileFault(
                            line.number(),
                            fault.about().map(QuestionId::value).orElse(null),
                            new AnswerFileError.AnswersRefused(fault))));
                    if (against.isEmpty()) {
                        taken.add(new NewSheet(
                                sheet.perspective(), sheet.language(), sheet.answers(), ids.ofLine(line.number())));
                        counts.merge(sheet.perspective().code(), 1, Integer::sum);
                    }
                }
            }
        }
        return new Content(
                new FilePreview(
                        columns,
                        counts,
                        unfinished,
                        empty,
                        faults.stream().limit(FAULTS_TOLD).toList(),
                        faults.size(),
                        isThere(actor, asked.assessment().municipality(), taken)),
                taken);
    }

    private boolean isThere(Actor actor, MunicipalityId town, List<NewSheet> taken) {
        var ids = taken.stream().flatMap(sheet -> Stream.ofNullable(sheet.id())).toList();
        return transactions.read(actor, () -> sheets.isAnyOf(town, ids));
    }
}
