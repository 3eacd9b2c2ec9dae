package org.knotenpunkt.application.centre.assessment;

import java.util.List;
import org.knotenpunkt.application.centre.frame.KnownFrame;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.Development;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * How a centre has seen its work over the years, as somebody may see it.
 *
 * @param name of the centre
 * @param rounds the newest day first
 * @param developments one for each frame by which something was handed in, that of the newest round first
 * @param frames all editions that the town may use: ordered by code, the newest edition first
 * @param works whether the one who looks may assess the centre
 */
public record SelfAssessmentsOfCentre(
        CentreId centre,
        MunicipalityId municipality,
        String name,
        List<SelfAssessment> rounds,
        List<Development> developments,
        List<KnownFrame> frames,
        boolean works) {
    public SelfAssessmentsOfCentre {
        rounds = List.copyOf(rounds);
        developments = List.copyOf(developments);
        frames = List.copyOf(frames);
    }
}
