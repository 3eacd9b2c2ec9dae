package org.knotenpunkt.web.organisation.pages.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.domain.organisation.school.SchoolAction;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Finds what is worth doing next in a town. */
final class NextSteps {
    private static final String IMPORT = "/new-import?register=";

    private final OverviewView overview;
    private final List<NextStep> steps = new ArrayList<>();

    private NextSteps(OverviewView overview) {
        this.overview = overview;
    }

    /** What the visitor may do and has not been done yet, the most useful first. */
    static List<NextStep> of(OverviewView overview) {
        var found = new NextSteps(overview);
        found.fill();
        found.add();
        found.lookAfterMissing();
        found.bringUpToDate();
        found.complete();
        return found.steps;
    }

    private void fill() {
        if (overview.visitor().may(OrganisationAction.MANAGE_FUNCTIONS)) {
            var now = overview.vacantNow().size();
            var soon = overview.vacantSoon().size();
            if (now > 0) {
                steps.add(NextStep.at(OverviewPages.VACANCIES, "overview.next.vacancies", "count", now));
            }
            if (soon > 0) {
                steps.add(NextStep.at(OverviewPages.VACANCIES, "overview.next.soon", "count", soon));
            }
        }
    }

    private void add() {
        if (overview.visitor().may(OrganisationAction.REGISTER_ORGANISATION)) {
            if (overview.count(OrganisationKind.FAMILY_CENTRE) == 0) {
                steps.add(NextStep.at("/organisations/new?kind=FAMILY_CENTRE", "overview.next.centre"));
            }
            if (overview.count(OrganisationKind.PROVIDER) == 0) {
                steps.add(NextStep.at("/organisations/new?kind=PROVIDER", "overview.next.provider"));
            }
        }
    }

    private void lookAfterMissing() {
        var missing = overview.figures().missing();
        if (missing > 0 && overview.visitor().may(OrganisationAction.CHANGE_ORGANISATION)) {
            steps.add(NextStep.at("/schools?missing=true", "overview.next.missing", "count", missing));
        }
    }

    private void bringUpToDate() {
        if (!overview.visitor().may(RegisterAction.IMPORT_REGISTER)) {
            return;
        }
        if (Objects.requireNonNullElse(overview.figures().schools(), 0) == 0) {
            steps.add(NextStep.at(IMPORT + Register.SCHOOLS, "overview.next.import"));
            return;
        }
        var today = overview.town().day();
        edition(Register.SCHOOLS)
                .map(Edition::on)
                .filter(on -> on.isBefore(today.minusYears(1)))
                .ifPresent(on -> steps.add(NextStep.at(IMPORT + Register.SCHOOLS, "overview.next.old", "day", on)));
        var now = SchoolYear.of(today);
        edition(Register.SOCIAL_INDEX)
                .map(Edition::schoolYear)
                .filter(known -> known.firstDay().isBefore(now.firstDay()))
                .ifPresent(known -> steps.add(NextStep.at(
                        IMPORT + Register.SOCIAL_INDEX,
                        "overview.next.index",
                        "now",
                        now.toString(),
                        "known",
                        known.toString())));
    }

    private Optional<Edition> edition(Register register) {
        return overview.figures().editions().stream()
                .filter(edition -> edition.register().equals(register.name()))
                .findFirst();
    }

    private void complete() {
        var unknown = overview.figures().primariesByAllDay().stream()
                .filter(counted -> counted.form() == null)
                .mapToInt(TownFigures.OfAllDay::schools)
                .sum();
        if (unknown > 0 && overview.visitor().may(SchoolAction.RECORD_SCHOOL)) {
            steps.add(NextStep.at("/schools?form=02", "overview.next.all-day", "count", unknown));
        }
    }
}
