package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.knotenpunkt.application.centre.assessment.AssessCentre;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** How some centres of the demonstration have seen their work in two years, and what they have begun to say this time; all invented. */
public final class DemoSelfAssessments {
    private static final String FRAME = "five-cornerstones";
    private static final List<String> CRITERIA = List.of(
            "families-welcome",
            "families-shape",
            "families-strengths",
            "needs-known",
            "programme-follows-needs",
            "impact-looked-at",
            "no-hurdles",
            "reaches-many",
            "open-to-neighbourhood",
            "in-the-programme",
            "tandem",
            "staff-carries",
            "network-works",
            "transitions",
            "town-coordinates");
    private static final List<Integer> FIRST = List.of(3, 2, 2, 3, 2, 1, 3, 2, 2, 2, 4, 2, 3, 3, 4);
    private static final List<Integer> SECOND = List.of(4, 2, 3, 4, 3, 2, 3, 3, 2, 3, 4, 3, 4, 3, 4);
    private static final int LOW = 2;
    private static final int EVERY = 3;

    private final AssessCentre assessing;
    private final Today today;

    @Inject
    public DemoSelfAssessments(AssessCentre assessing, Today today) {
        this.assessing = assessing;
        this.today = today;
    }

    /** @param position of the site among all, by which it is decided which centres look at their work */
    void load(MunicipalityId town, OrganisationId organisation, int position) {
        if (position % EVERY != 0) {
            return;
        }
        var actor = DemoActors.coordinating(town);
        var centre = new CentreId(organisation.value());
        handedIn(actor, centre, today.today().minusMonths(25), FIRST);
        handedIn(actor, centre, today.today().minusMonths(13), SECOND);
        assessing
                .begin(actor, centre, FRAME, today.today().minusWeeks(1))
                .flatMap(draft -> assessing.revise(
                        actor,
                        draft.id(),
                        draft.version(),
                        draft.day(),
                        List.of(new Standing(
                                CRITERIA.getFirst(),
                                4,
                                "Das Elterncafé ist an drei Tagen offen, im Schnitt kommen vierzehn Erwachsene.",
                                null))))
                .orElseThrow();
    }

    private void handedIn(Actor actor, CentreId centre, LocalDate day, List<Integer> points) {
        assessing
                .begin(actor, centre, FRAME, day)
                .flatMap(draft -> assessing.revise(actor, draft.id(), draft.version(), draft.day(), standings(points)))
                .flatMap(whole -> assessing.conclude(actor, whole.id(), whole.version()))
                .orElseThrow();
    }

    private static List<Standing> standings(List<Integer> points) {
        return IntStream.range(0, CRITERIA.size())
                .mapToObj(at ->
                        new Standing(CRITERIA.get(at), points.get(at), evidence(points.get(at)), step(points.get(at))))
                .toList();
    }

    private static String evidence(int points) {
        return points <= LOW
                ? "Einzelne versuchen es, verabredet ist noch nichts."
                : "Es steht im Programm, und die Liste der Termine zeigt, dass es stattfindet.";
    }

    private static String step(int points) {
        return points <= LOW ? "Im Tandem besprechen und bis zu den Osterferien einmal ausprobieren." : "";
    }
}
