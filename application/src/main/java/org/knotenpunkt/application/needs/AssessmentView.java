package org.knotenpunkt.application.needs;

import java.util.Map;
import java.util.Set;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;

/**
 * An assessment with what those mean whom it names.
 *
 * @param placeName what the place is called
 * @param instruments the titles of the instruments of its waves
 * @param answered the perspectives that have answered in any wave, however few
 * @param perspectives all that the town knows
 */
public record AssessmentView(
        Assessment assessment,
        String placeName,
        Map<InstrumentId, String> instruments,
        Set<Perspective> answered,
        Perspectives perspectives) {
    public AssessmentView {
        instruments = Map.copyOf(instruments);
        answered = Set.copyOf(answered);
    }
}
