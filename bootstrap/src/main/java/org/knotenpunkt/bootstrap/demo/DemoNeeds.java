package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.KeepFindings;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What was found at the Sternschule: two needs that goals answer, one that none does, and one that is not pursued. */
final class DemoNeeds {
    private final DemoAnswers answers;
    private final ConductAssessment conducting;
    private final KeepFindings findings;

    @Inject
    DemoNeeds(DemoAnswers answers, ConductAssessment conducting, KeepFindings findings) {
        this.answers = answers;
        this.conducting = conducting;
        this.findings = findings;
    }

    /**
     * The needs, the most urgent first.
     *
     * @param since the day on which people began to answer
     */
    List<Finding> load(Actor coordination, MunicipalityId town, OrganisationId school, LocalDate since) {
        var found = conducting
                .setUp(coordination, town, new AssessedPlace.Site(school), "Was Familien an der Sternschule brauchen")
                .orElseThrow();
        found = answers.asked(coordination, town, found, since);
        found = add(
                coordination,
                found,
                FindingKind.STRENGTH,
                Perspective.FAMILIES,
                "Die Klassenlehrkräfte sind gut erreichbar",
                "Gespräche an der Schultür",
                4);
        found = add(
                coordination,
                found,
                FindingKind.STRENGTH,
                DemoAnswers.NEIGHBOURHOOD_MOTHERS,
                "Stadtteilmütter gehen zu Gesprächen in der Schule mit",
                "Runde im Familienbüro",
                3);
        found = add(
                coordination,
                found,
                FindingKind.NEED,
                Perspective.FAMILIES,
                "Einen Ort, an dem man andere Eltern trifft",
                "31 von 54 Familien, Frage 6",
                5);
        found = add(
                coordination,
                found,
                FindingKind.NEED,
                Perspective.TEACHERS,
                "Gespräche mit Eltern, bevor es Ärger gibt",
                "Runde im Kollegium",
                4);
        found = add(
                coordination,
                found,
                FindingKind.NEED,
                Perspective.FAMILIES,
                "Briefe der Schule, die alle verstehen",
                "22 von 54 Familien, Frage 2",
                4);
        found = add(
                coordination,
                found,
                FindingKind.NEED,
                Perspective.CHILDREN,
                "Schwimmen lernen am Nachmittag",
                "Kinderkonferenz",
                3);
        var needs = found.findings().needs();
        found = findings.rank(
                        coordination,
                        found.id(),
                        found.version(),
                        needs.stream().map(Finding::id).toList(),
                        "Runde aus Schule, Träger und Schulpflegschaft")
                .orElseThrow();
        for (var need : needs.subList(0, 3)) {
            found = findings.decide(coordination, found.id(), found.version(), need.id(), new Decision.Pursued())
                    .orElseThrow();
        }
        answers.told(
                coordination,
                findings.decide(
                                coordination,
                                found.id(),
                                found.version(),
                                needs.getLast().id(),
                                new Decision.NotPursued("Das Hallenbad ist bis zum Umbau geschlossen."))
                        .orElseThrow());
        return needs;
    }

    private Assessment add(
            Actor coordination,
            Assessment assessment,
            FindingKind kind,
            Perspective perspective,
            String text,
            String evidence,
            int weight) {
        return findings.add(
                        coordination,
                        assessment.id(),
                        assessment.version(),
                        new NewFinding(kind, perspective, text, evidence, weight))
                .orElseThrow();
    }
}
