package org.knotenpunkt.application.needs.answer;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.util.List;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.shared.ChanceIds;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** The one way in which answers come into a wave, by whichever way they arrive. */
public final class AnswerIntake {
    private final InstrumentRepository instruments;
    private final AnswerSheets sheets;
    private final ChanceIds ids;
    private final Today today;

    public AnswerIntake(InstrumentRepository instruments, AnswerSheets sheets, ChanceIds ids, Today today) {
        this.instruments = instruments;
        this.sheets = sheets;
        this.ids = ids;
        this.today = today;
    }

    /** What is asked in the wave. */
    public InstrumentVersion asked(Wave wave) {
        return instruments
                .findVersion(wave.instrument(), wave.instrumentVersion())
                .orElseThrow(() -> new IllegalStateException("A wave asks what is published: " + wave));
    }

    /**
     * Adds what was answered today, all of it or, where anything is wrong with a sheet, nothing.
     *
     * @param assessment held until the transaction ends, so that the wave does not close meanwhile
     */
    public Result<Assessment, AnswerError> take(Assessment assessment, Wave wave, Way way, List<NewSheet> given) {
        if (given.isEmpty()) {
            return refusal(new AnswerError.NothingAnswered());
        }
        var asked = asked(wave);
        var made = given.stream().map(sheet -> sheet(way, sheet)).toList();
        for (var sheet : made) {
            var faults = sheet.faults(wave, asked);
            if (!faults.isEmpty()) {
                return refusal(new AnswerError.SheetRefused(faults));
            }
        }
        if (made.stream().anyMatch(sheet -> isOtherwise(assessment.municipality(), sheet))) {
            return refusal(new AnswerError.HandedInAlready());
        }
        sheets.add(assessment.municipality(), assessment.id(), wave.number(), made);
        return success(assessment);
    }

    /** Whether it was handed in before with other answers; those of a file follow from the file, and are the same. */
    private boolean isOtherwise(MunicipalityId town, AnswerSheet sheet) {
        return sheet.way() != Way.IMPORT && sheets.isAnyOf(town, List.of(sheet.id())) && !sheets.isThere(town, sheet);
    }

    /** All that is wrong with a sheet that came today; nothing if the wave can take it. */
    public List<AnswerError> faults(Wave wave, InstrumentVersion asked, Way way, NewSheet given) {
        return sheet(way, given).faults(wave, asked);
    }

    private AnswerSheet sheet(Way way, NewSheet given) {
        return new AnswerSheet(
                given.id() == null ? new AnswerSheetId(ids.next()) : given.id(),
                given.perspective(),
                given.language(),
                way,
                today.today(),
                given.answers(),
                given.link());
    }
}
