package org.knotenpunkt.web.organisation.pages;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.application.organisation.town.TownOverview;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.web.shared.Visitor;

/** My town at a glance. */
public record OverviewView(Visitor visitor, TownOverview town, TownFigures figures) {
    public int count(OrganisationKind kind) {
        return town.organisations().getOrDefault(kind, 0);
    }

    public List<Vacancy> vacantNow() {
        return town.vacancies().stream()
                .filter(vacancy -> vacancy.isVacantOn(town.day()))
                .toList();
    }

    public List<Vacancy> vacantSoon() {
        return town.vacancies().stream()
                .filter(vacancy -> !vacancy.isVacantOn(town.day()))
                .toList();
    }

    /** The largest number of primary schools with one index. */
    public int mostWithOneIndex() {
        return figures.primariesByIndex().stream()
                .mapToInt(TownFigures.OfIndex::schools)
                .max()
                .orElse(1);
    }

    /** What the visitor may do and has not been done yet, the most useful first. */
    public List<NextStep> nextSteps() {
        var steps = new ArrayList<NextStep>();
        if (figures.schools() == 0 && visitor.may(RegisterAction.IMPORT_REGISTER)) {
            steps.add(new NextStep("overview.next.import", "/imports"));
        }
        if (!vacantNow().isEmpty() && visitor.may(OrganisationAction.MANAGE_FUNCTIONS)) {
            steps.add(new NextStep("overview.next.vacancies", "/vacancies"));
        }
        if (count(OrganisationKind.FAMILY_CENTRE) == 0 && visitor.may(OrganisationAction.REGISTER_ORGANISATION)) {
            steps.add(new NextStep("overview.next.centre", "/organisations/new?kind=FAMILY_CENTRE"));
        }
        if (count(OrganisationKind.PROVIDER) == 0 && visitor.may(OrganisationAction.REGISTER_ORGANISATION)) {
            steps.add(new NextStep("overview.next.provider", "/organisations/new?kind=PROVIDER"));
        }
        return steps;
    }
}
