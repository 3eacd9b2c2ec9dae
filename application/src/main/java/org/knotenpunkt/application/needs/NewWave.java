package org.knotenpunkt.application.needs;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;

/**
 * That a place is to be asked in a period.
 *
 * @param from the first day of answering
 * @param until the last day of answering
 * @param asked the perspectives, each once
 */
public record NewWave(
        InstrumentId instrument,
        int instrumentVersion,
        LocalDate from,
        LocalDate until,
        AnswerUnit unit,
        List<AskedPerspective> asked) {
    public NewWave {
        asked = List.copyOf(asked);
    }
}
