package org.knotenpunkt.domain.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.CRITERIA;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.frame.QualityFrame;

/** How the family centre of Lindenau looks at itself, by a frame of four criteria. */
public final class SelfAssessmentFixtures {
    public static final SelfAssessmentId ASSESSMENT = assessmentId(1);
    public static final UUID LEAD = new UUID(0xc050, 1);
    public static final LocalDate AUTUMN = day("2025-10-01");

    private SelfAssessmentFixtures() {}

    public static SelfAssessmentId assessmentId(int number) {
        return new SelfAssessmentId(new UUID(0xc040, number));
    }

    public static SelfAssessment aDraft() {
        return aDraft(1, FRAME, AUTUMN);
    }

    public static SelfAssessment aDraft(int number, QualityFrame frame, LocalDate day) {
        return SelfAssessment.begin(assessmentId(number), Centre.blank(CENTRE, LINDENAU), frame, day, TODAY, NOW)
                .orElseThrow();
    }

    /** Points for the criteria in their order, each with evidence; a next step where there are fewer than three. */
    public static List<Standing> standings(List<String> criteria, int... points) {
        return IntStream.range(0, points.length)
                .mapToObj(at -> new Standing(
                        criteria.get(at),
                        points[at],
                        "Seen by %d".formatted(points[at]),
                        points[at] < 3 ? "Ask again" : null))
                .toList();
    }

    public static List<Standing> standings(int... points) {
        return standings(CRITERIA, points);
    }

    public static SelfAssessment handedIn(SelfAssessment draft, int... points) {
        return draft.revise(draft.day(), standings(draft.criteria(), points), TODAY, NOW)
                .flatMap(whole -> whole.conclude(LEAD, NOW))
                .orElseThrow();
    }

    public static SelfAssessment anAssessment() {
        return handedIn(aDraft(), 4, 2, 5, 3);
    }
}
