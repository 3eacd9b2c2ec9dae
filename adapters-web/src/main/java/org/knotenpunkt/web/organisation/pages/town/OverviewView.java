package org.knotenpunkt.web.organisation.pages.town;

import java.util.List;
import java.util.Set;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.application.organisation.town.TownOverview;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.Visitor;

/**
 * My town at a glance.
 *
 * @param mayFill the organisations whose functions the visitor may fill
 * @param reminders what else waits for the visitor
 * @param changes the newest of the changes
 */
public record OverviewView(
        Visitor visitor,
        TownOverview town,
        TownFigures figures,
        Set<OrganisationId> mayFill,
        List<Reminder> reminders,
        NotedChanges changes) {
    static final int SHOWN = 6;

    public MunicipalityId townId() {
        return new MunicipalityId(town.town().id().value());
    }

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

    /** The first of the vacancies. */
    public List<Vacancy> shownVacancies() {
        return town.vacancies().stream().limit(SHOWN).toList();
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
        return NextSteps.of(this);
    }
}
