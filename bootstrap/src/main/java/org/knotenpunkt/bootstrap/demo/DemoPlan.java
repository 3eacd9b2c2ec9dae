package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.knotenpunkt.application.partnership.plan.NewActivity;
import org.knotenpunkt.application.partnership.plan.PlanYear;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What is done with families in the school year of an agreement: of two types of involvement nothing is planned yet. */
final class DemoPlan {
    private final PlanYear planning;

    @Inject
    DemoPlan(PlanYear planning) {
        this.planning = planning;
    }

    void load(Actor coordination, Agreement agreement, OrganisationId school, OrganisationId provider, LocalDate day) {
        var year = SchoolYear.of(day);
        var first = year.firstDay();
        var goals = agreement.inForceOn(day).orElseThrow().content().goals().stream()
                .filter(goal -> goal.measure().isPresent())
                .map(Goal::id)
                .toList();
        plan(
                coordination,
                agreement,
                year,
                new NewActivity(
                        "parenting",
                        "Elterncafé am Mittwoch",
                        provider,
                        "Zentrumsleitung",
                        first.plusMonths(1),
                        year.lastDay(),
                        goals.getFirst(),
                        "Gästeliste, einmal im Monat ausgezählt"));
        plan(
                coordination,
                agreement,
                year,
                new NewActivity(
                        "communicating",
                        "Gesprächswoche mit Übersetzung",
                        school,
                        "Schulleitung",
                        first.plusMonths(3),
                        first.plusMonths(4),
                        goals.getLast(),
                        "Wie viele Gespräche Eltern selbst gewünscht haben"));
        plan(
                coordination,
                agreement,
                year,
                new NewActivity(
                        "communicating",
                        "Briefe in einfacher Sprache",
                        school,
                        "Sekretariat",
                        first,
                        year.lastDay(),
                        null,
                        "Drei Familien lesen jeden Brief gegen"));
        plan(
                coordination,
                agreement,
                year,
                new NewActivity(
                        "decision-making",
                        "Runder Tisch zum Programm",
                        provider,
                        "Zentrumsleitung",
                        first.plusMonths(8),
                        first.plusMonths(9),
                        null,
                        "Was von den Vorschlägen der Familien im Programm steht"));
        plan(
                coordination,
                agreement,
                year,
                new NewActivity(
                        "community",
                        "Stadtteilfest mit der Bücherei",
                        provider,
                        "Zentrumsleitung",
                        first.plusMonths(9),
                        first.plusMonths(10).minusDays(1),
                        goals.getFirst(),
                        "Wer danach ins Café kommt"));
    }

    private void plan(Actor coordination, Agreement agreement, SchoolYear year, NewActivity activity) {
        planning.add(coordination, agreement.id(), year, activity).orElseThrow();
    }
}
