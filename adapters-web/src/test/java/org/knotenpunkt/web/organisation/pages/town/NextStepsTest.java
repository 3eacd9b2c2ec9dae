package org.knotenpunkt.web.organisation.pages.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.application.organisation.town.TownOverview;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Visitor;

class NextStepsTest {
    private static final MunicipalityId TOWN = new MunicipalityId(new UUID(0, 1));
    private static final OrganisationRef CENTRE =
            new OrganisationRef(new OrganisationId(new UUID(0, 2)), OrganisationKind.FAMILY_CENTRE, "Centre");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final TownFigures NO_SCHOOLS =
            new TownFigures(0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void anEmptyTownBeginsWithItsCentresProvidersAndSchools() {
        assertThat(keys(Role.COORDINATION, overview(Map.of()), NO_SCHOOLS))
                .containsExactly("overview.next.centre", "overview.next.provider", "overview.next.import");
    }

    @Test
    void whatIsVacantIsFilledFirst() {
        var overview = overview(
                Map.of(OrganisationKind.FAMILY_CENTRE, 1, OrganisationKind.PROVIDER, 1),
                vacancy(1, TODAY),
                vacancy(2, TODAY.plusDays(1)));

        assertThat(keys(Role.COORDINATION, overview, upToDate()))
                .containsExactly("overview.next.vacancies", "overview.next.soon");
    }

    @Test
    void registersThatHaveBecomeOldAreToldWithTheirEditions() {
        var old = figures(
                List.of(),
                edition(Register.SCHOOLS, LocalDate.of(2025, 11, 27), null),
                edition(Register.SOCIAL_INDEX, LocalDate.of(2025, 8, 1), new SchoolYear(2025)));

        assertThat(keys(Role.COORDINATION, complete(), old))
                .containsExactly("overview.next.old", "overview.next.index");
        assertThat(keys(Role.COORDINATION, complete(), upToDate())).isEmpty();
    }

    @Test
    void schoolsThatTheListNoLongerHasAreTold() {
        var missing = new TownFigures(
                5,
                4,
                0,
                0,
                2,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(edition(Register.SCHOOLS, LocalDate.of(2026, 11, 1), null)));

        assertThat(keys(Role.COORDINATION, complete(), missing)).containsExactly("overview.next.missing");
    }

    @Test
    void schoolsOfWhichTheAfternoonIsNotKnownAreTold() {
        var unknown = figures(List.of(new TownFigures.OfAllDay(null, 3)));

        assertThat(keys(Role.COORDINATION, complete(), unknown)).containsExactly("overview.next.all-day");
    }

    @Test
    void whoMayDoNothingIsAskedForNothing() {
        assertThat(keys(Role.READER, overview(Map.of(), vacancy(1, TODAY)), NO_SCHOOLS))
                .isEmpty();
    }

    private static List<String> keys(Role role, TownOverview overview, TownFigures figures) {
        var actor = new Actor(new UUID(0, 9), Set.of(new Right(role, new Scope.Municipality(TOWN))));
        var visitor = new Visitor(actor, "Somebody", null, List.of());
        return new OverviewView(visitor, overview, figures, Set.of(), List.of(), new NotedChanges(List.of(), Map.of()))
                .nextSteps().stream().map(NextStep::key).toList();
    }

    private static TownOverview overview(Map<OrganisationKind, Integer> organisations, Vacancy... vacancies) {
        var town = new OrganisationRef(OrganisationId.of(TOWN), OrganisationKind.MUNICIPALITY, "Lindenau");
        return new TownOverview(town, TODAY, organisations, List.of(vacancies), List.of(), List.of());
    }

    private static TownOverview complete() {
        return overview(Map.of(OrganisationKind.FAMILY_CENTRE, 1, OrganisationKind.PROVIDER, 1));
    }

    private static Vacancy vacancy(int number, LocalDate from) {
        return new Vacancy(new FunctionId(new UUID(1, number)), FunctionKind.CENTRE_LEAD, null, CENTRE, from, null, 0);
    }

    private static TownFigures upToDate() {
        return figures(
                List.of(),
                edition(Register.SCHOOLS, LocalDate.of(2025, 11, 28), null),
                edition(Register.SOCIAL_INDEX, LocalDate.of(2026, 8, 1), new SchoolYear(2026)));
    }

    private static TownFigures figures(List<TownFigures.OfAllDay> byAllDay, Edition... editions) {
        return new TownFigures(5, 4, 0, 0, 0, List.of(), List.of(), List.of(), byAllDay, List.of(editions));
    }

    private static Edition edition(Register register, LocalDate on, @Nullable SchoolYear year) {
        return new Edition(register.name(), on, year, register.title(), register.publisher(), register.licence());
    }
}
