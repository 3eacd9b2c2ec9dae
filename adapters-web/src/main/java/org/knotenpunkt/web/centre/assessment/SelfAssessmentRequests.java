package org.knotenpunkt.web.centre.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.web.shared.input.Body;

/** What requests about self-assessments hold. */
final class SelfAssessmentRequests {
    private SelfAssessmentRequests() {}

    /** By which frame, and for which day. */
    record Beginning(String frame, LocalDate day) {
        static Supplier<Beginning> read(Body body) {
            var frame = body.text("frame", Criterion.MAX_CODE_LENGTH);
            var day = body.date("day");
            return () -> new Beginning(frame.get(), day.get());
        }
    }

    /** All that a draft is to say. */
    record Revision(LocalDate day, List<Standing> standings) {
        static Supplier<Revision> read(Body body) {
            var day = body.date("day");
            var standings = body.objects("standings").stream()
                    .map(SelfAssessmentRequests::standing)
                    .toList();
            return () -> new Revision(
                    day.get(), standings.stream().map(Supplier::get).toList());
        }
    }

    private static Supplier<Standing> standing(Body standing) {
        var criterion = standing.text("criterion", Criterion.MAX_CODE_LENGTH);
        var points = standing.optionalInteger("points", QualityFrame.LOWEST, QualityFrame.HIGHEST);
        var evidence = standing.optionalText("evidence", Standing.MAX_EVIDENCE_LENGTH);
        var nextStep = standing.optionalText("nextStep", Standing.MAX_NEXT_STEP_LENGTH);
        return () -> new Standing(criterion.get(), points.orNull(), evidence.orNull(), nextStep.orNull());
    }
}
