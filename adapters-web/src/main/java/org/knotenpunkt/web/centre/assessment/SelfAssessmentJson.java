package org.knotenpunkt.web.centre.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentsOfCentre;
import org.knotenpunkt.domain.centre.assessment.Development;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.FrameRef;

/**
 * A self-assessment in the API.
 *
 * @param handedInAt absent as long as it is a draft
 */
record SelfAssessmentJson(
        UUID id,
        UUID centre,
        UUID town,
        FrameRefJson frame,
        LocalDate day,
        @Nullable Instant handedInAt,
        List<StandingJson> standings,
        long version) {
    record FrameRefJson(String code, int edition) {
        static FrameRefJson from(FrameRef ref) {
            return new FrameRefJson(ref.code(), ref.edition());
        }
    }

    record StandingJson(
            String criterion,
            @Nullable Integer points,
            @Nullable String evidence,
            @Nullable String nextStep) {
        static StandingJson from(Standing standing) {
            return new StandingJson(standing.criterion(), standing.points(), standing.evidence(), standing.nextStep());
        }
    }

    /** All of a centre. */
    record Items(UUID centre, List<SelfAssessmentJson> items, List<DevelopmentJson> developments) {
        static Items from(SelfAssessmentsOfCentre all) {
            return new Items(
                    all.centre().value(),
                    all.rounds().stream().map(SelfAssessmentJson::from).toList(),
                    all.developments().stream().map(DevelopmentJson::from).toList());
        }
    }

    record DevelopmentJson(FrameRefJson frame, List<LineJson> criteria, List<DroppedJson> dropped) {
        static DevelopmentJson from(Development development) {
            return new DevelopmentJson(
                    FrameRefJson.from(development.frame().ref()),
                    development.lines().stream().map(LineJson::from).toList(),
                    development.dropped().stream()
                            .map(dropped -> new DroppedJson(
                                    dropped.criterion(), dropped.frame().edition()))
                            .toList());
        }
    }

    record LineJson(String criterion, boolean reworded, List<MarkJson> marks) {
        static LineJson from(Development.Line line) {
            return new LineJson(
                    line.criterion(),
                    line.reworded(),
                    line.marks().stream()
                            .map(mark -> new MarkJson(mark.day(), mark.points()))
                            .toList());
        }
    }

    record MarkJson(LocalDate day, int points) {}

    record DroppedJson(String criterion, int edition) {}

    static SelfAssessmentJson from(SelfAssessment assessment) {
        return new SelfAssessmentJson(
                assessment.id().value(),
                assessment.centre().value(),
                assessment.municipality().value(),
                FrameRefJson.from(assessment.frame()),
                assessment.day(),
                assessment.handedIn().map(SelfAssessment.HandIn::at).orElse(null),
                assessment.standings().stream().map(StandingJson::from).toList(),
                assessment.version());
    }
}
