package org.knotenpunkt.application.needs.result;

import java.util.List;
import java.util.Map;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.needs.result.WaveResults;

/**
 * What a wave of an assessment came to, and what was written in it.
 *
 * @param context what is known of the place on the last day on which answers came through a link
 * @param written by those of whom enough have answered the question, by question and perspective; ordered by what is written
 * @param perspectives all that the town knows
 */
public record WaveOutcome(
        Assessment assessment,
        WaveResults results,
        PlaceContext context,
        Map<QuestionId, Map<Perspective, List<String>>> written,
        Perspectives perspectives) {
    public WaveOutcome {
        written = Map.copyOf(written);
    }
}
