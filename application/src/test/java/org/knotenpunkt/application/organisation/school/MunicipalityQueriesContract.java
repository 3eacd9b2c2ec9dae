package org.knotenpunkt.application.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.application.organisation.school.SmallWorld.ESSEN_AS_DISTRICT;
import static org.knotenpunkt.application.organisation.school.SmallWorld.GLADBECK;
import static org.knotenpunkt.application.organisation.school.SmallWorld.HERTEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.MUNICIPALITY_LIST;
import static org.knotenpunkt.application.organisation.school.SmallWorld.RECKLINGHAUSEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.REGION;
import static org.knotenpunkt.application.organisation.school.SmallWorld.SCHOOL_LIST;
import static org.knotenpunkt.application.organisation.school.SmallWorld.STATE;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.application.organisation.municipality.AreaFigures;
import org.knotenpunkt.application.organisation.municipality.AreaFilter;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityList;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityQueries;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What all {@link MunicipalityQueries} answer in the {@link SmallWorld}. A class that implements this runs it. */
public interface MunicipalityQueriesContract {
    MunicipalityFilter ALL = MunicipalityFilter.all(TODAY);

    /** An empty world; the same one during one test. */
    RegisterWorld world();

    @BeforeEach
    default void fillTheWorld() {
        SmallWorld.in(world());
    }

    private MunicipalityList search(MunicipalityFilter filter, MunicipalityOrder order) {
        return world().municipalityQueries().search(filter, order, PageRequest.first(200));
    }

    private List<String> names(MunicipalityFilter filter) {
        return names(filter, MunicipalityOrder.BY_NAME);
    }

    private List<String> names(MunicipalityFilter filter, MunicipalityOrder order) {
        return search(filter, order).page().items().stream()
                .map(row -> row.municipality().name())
                .toList();
    }

    @Test
    default void aRowSaysWhatIsKnownOnTheDay() {
        assertThat(search(ALL.withText("gladbeck"), MunicipalityOrder.BY_NAME)
                        .page()
                        .items())
                .containsExactly(new MunicipalityRow(
                        new MunicipalityRef(GLADBECK, new Ags("05562014"), "Gladbeck, Stadt"),
                        MunicipalityKind.TOWN,
                        RECKLINGHAUSEN,
                        REGION,
                        STATE,
                        75_889,
                        LocalDate.parse("2023-11-30"),
                        true,
                        3,
                        2,
                        1));
    }

    @Test
    default void inhabitantsAreThoseCountedUpToTheDay() {
        var on = MunicipalityFilter.all(LocalDate.parse("2023-01-01"));

        assertThat(search(on, MunicipalityOrder.BY_NAME).page().items())
                .extracting(MunicipalityRow::inhabitants)
                .containsExactly(null, 75_518, null);
    }

    @Test
    default void aListNamesTheTotalAndTheNewestEditions() {
        var list = search(ALL, MunicipalityOrder.BY_NAME);

        assertThat(list.total()).isEqualTo(3);
        assertThat(list.editions()).containsExactly(MUNICIPALITY_LIST, SCHOOL_LIST);
    }

    @Test
    default void municipalitiesAreFoundByEachOfTheirFacts() {
        assertThat(names(ALL)).containsExactly("Essen, Stadt", "Gladbeck, Stadt", "Herten, Stadt");
        assertThat(names(ALL.withArea(RECKLINGHAUSEN.id()))).containsExactly("Gladbeck, Stadt", "Herten, Stadt");
        assertThat(names(ALL.withArea(REGION.id()))).hasSize(3);
        assertThat(names(ALL.withState("05"))).hasSize(3);
        assertThat(names(ALL.withState("06"))).isEmpty();
        assertThat(names(ALL.withText("stadt ess"))).containsExactly("Essen, Stadt");
        assertThat(names(ALL.withText("05562"))).containsExactly("Gladbeck, Stadt", "Herten, Stadt");
        assertThat(names(ALL.withKind(MunicipalityKind.INDEPENDENT_CITY))).containsExactly("Essen, Stadt");
        assertThat(names(ALL.withYouthOffice(true))).containsExactly("Gladbeck, Stadt");
        assertThat(names(ALL.withYouthOffice(false))).containsExactly("Herten, Stadt");
    }

    @Test
    default void whatNoEditionCoversIsUnknownAndNotNone() {
        add(11, "05562028", "Waltrop, Stadt");
        add(12, "06411000", "Darmstadt, Wissenschaftsstadt");

        assertThat(search(ALL, MunicipalityOrder.BY_NAME).page().items())
                .extracting(
                        row -> row.municipality().name(),
                        MunicipalityRow::schools,
                        MunicipalityRow::primaries,
                        MunicipalityRow::startchancenPrimaries)
                .containsExactly(
                        tuple("Darmstadt, Wissenschaftsstadt", null, null, null),
                        tuple("Essen, Stadt", 1, 1, null),
                        tuple("Gladbeck, Stadt", 3, 2, 1),
                        tuple("Herten, Stadt", 1, 1, null),
                        tuple("Waltrop, Stadt", 0, 0, 0));
        assertThat(names(ALL.withState("06"))).containsExactly("Darmstadt, Wissenschaftsstadt");
    }

    @Test
    default void aListOfTheSchoolsInStartchancenSaysWhoIsNotInIt() {
        world().edition(new Edition("STARTCHANCEN", TODAY, null, "Startchancen", "Ministerium", "dl-de/by-2-0"), NOW);

        assertThat(search(ALL, MunicipalityOrder.BY_NAME).page().items())
                .extracting(row -> row.municipality().name(), MunicipalityRow::startchancenPrimaries)
                .containsExactly(tuple("Essen, Stadt", 0), tuple("Gladbeck, Stadt", 1), tuple("Herten, Stadt", 0));
        assertThat(world().schoolQueries().figures(HERTEN, TODAY).startchancenPrimaries())
                .isZero();
    }

    @Test
    default void allAreasAreThereInTheOrderOfTheirKeys() {
        assertThat(world().municipalityQueries().areas(TODAY))
                .containsExactly(STATE, ESSEN_AS_DISTRICT, REGION, RECKLINGHAUSEN);
    }

    @Test
    default void aTownIsNotLostAmongThoseThatHaveItsNameInTheirs() {
        add(11, "03241001", "Alt-Hagen");
        add(12, "13076053", "Hagenow, Stadt");
        add(13, "05914000", "Hagen");
        add(14, "01060033", "Hagen");

        assertThat(names(ALL.withText("hagen"))).containsExactly("Hagen", "Hagen", "Hagenow, Stadt", "Alt-Hagen");
        assertThat(names(ALL.withText("hagen"), new MunicipalityOrder(MunicipalityOrder.By.NAME, true)))
                .containsExactly("Hagenow, Stadt", "Hagen", "Hagen", "Alt-Hagen");
        assertThat(pageByPage(ALL.withText("hagen"), MunicipalityOrder.BY_NAME))
                .containsExactly("Hagen", "Hagen", "Hagenow, Stadt", "Alt-Hagen");
    }

    @Test
    default void aTownIsCalledByItsShortNameAndFoundByBoth() {
        add(15, "09576111", new OrganisationName("Abenberg, St", "Abenberg"));

        assertThat(names(ALL.withText("abenberg, st"))).containsExactly("Abenberg");
        assertThat(names(ALL)).startsWith("Abenberg");
        assertThat(world().municipalityQueries()
                        .byAgs(new Ags("09576111"), TODAY)
                        .orElseThrow()
                        .municipality()
                        .name())
                .isEqualTo("Abenberg");
    }

    private void add(int number, String ags, String name) {
        add(number, ags, OrganisationName.of(name));
    }

    private void add(int number, String ags, OrganisationName name) {
        var id = municipalityId(number);
        world().organisation(Organisation.register(
                OrganisationId.of(id), OrganisationKind.MUNICIPALITY, id, name, null, Contact.NONE, null, null, NOW));
        var facts = byRegister(new MunicipalityFacts(MunicipalityKind.TOWN, null, null, 1_000));
        world().municipalities()
                .save(Municipality.added(
                        id, new Ags(ags), new Areas(RECKLINGHAUSEN.id(), REGION.id(), STATE.id()), facts, NOW));
    }

    @Test
    default void whatIsNotKnownComesLastEitherWay() {
        assertThat(names(ALL, new MunicipalityOrder(MunicipalityOrder.By.INHABITANTS, false)))
                .containsExactly("Herten, Stadt", "Gladbeck, Stadt", "Essen, Stadt");
        assertThat(names(ALL, new MunicipalityOrder(MunicipalityOrder.By.INHABITANTS, true)))
                .containsExactly("Gladbeck, Stadt", "Herten, Stadt", "Essen, Stadt");
    }

    @ParameterizedTest
    @EnumSource(MunicipalityOrder.By.class)
    default void pagesFollowEachOtherWithoutGapOrRepetition(MunicipalityOrder.By by) {
        for (var descending : List.of(false, true)) {
            var order = new MunicipalityOrder(by, descending);

            assertThat(pageByPage(ALL, order)).isEqualTo(names(ALL, order));
        }
    }

    private List<String> pageByPage(MunicipalityFilter filter, MunicipalityOrder order) {
        List<String> names = new ArrayList<>();
        @Nullable String after = null;
        do {
            var page = world().municipalityQueries()
                    .search(filter, order, new PageRequest(1, after))
                    .page();
            page.items().forEach(row -> names.add(row.municipality().name()));
            after = page.next();
        } while (after != null);
        return names;
    }

    @Test
    default void aCursorThatNobodyGaveOutIsNotRead() {
        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() -> world().municipalityQueries()
                        .search(ALL, MunicipalityOrder.BY_NAME, new PageRequest(1, "nonsense")));
    }

    @Test
    default void aMunicipalityIsFoundByIdAndByAgsWithItsHistory() {
        var gladbeck = world().municipalities().findById(GLADBECK).orElseThrow();
        var view = new MunicipalityView(
                new MunicipalityRef(GLADBECK, new Ags("05562014"), "Gladbeck, Stadt"),
                RECKLINGHAUSEN,
                REGION,
                STATE,
                gladbeck.history(),
                1,
                List.of(MUNICIPALITY_LIST));

        assertThat(world().municipalityQueries().byId(GLADBECK, TODAY)).contains(view);
        assertThat(world().municipalityQueries().byAgs(new Ags("05562014"), TODAY))
                .contains(view);
        assertThat(world().municipalityQueries().byId(municipalityId(99), TODAY))
                .isEmpty();
        assertThat(world().municipalityQueries().byAgs(new Ags("00000000"), TODAY))
                .isEmpty();
    }

    @Test
    default void aMunicipalityThatHasEndedIsCalledAsOnItsLastDay() {
        var id = municipalityId(7);
        var lastDay = LocalDate.parse("2020-12-31");
        var successor = town(municipalityId(8), "Neudorf");
        var merger = new Ending(lastDay, Ending.Kind.MERGED, List.of(successor.id()), null);
        world().organisation(successor);
        world().organisation(town(id, "Altdorf")
                .rename(OrganisationName.of("Nie so genannt"), lastDay.plusDays(1), null, NOW)
                .flatMap(known -> known.end(merger, List.of(successor), List.of(), NOW))
                .orElseThrow());
        var facts = byRegister(MunicipalityFacts.of(MunicipalityKind.TOWN));
        world().municipalities().save(Municipality.added(id, new Ags("05562099"), Areas.UNKNOWN, facts, NOW));

        assertThat(world().municipalityQueries().byId(id, TODAY).orElseThrow().municipality())
                .isEqualTo(new MunicipalityRef(id, new Ags("05562099"), "Altdorf"));
    }

    private static Organisation town(MunicipalityId id, String name) {
        return Organisation.register(
                OrganisationId.of(id),
                OrganisationKind.MUNICIPALITY,
                id,
                OrganisationName.of(name),
                null,
                Contact.NONE,
                null,
                null,
                NOW);
    }

    @Test
    default void districtsAddUpTheirMunicipalities() {
        assertThat(world().municipalityQueries()
                        .rollUp(new AreaFilter(TODAY, AreaLevel.DISTRICT, null))
                        .areas())
                .containsExactly(
                        new AreaFigures(ESSEN_AS_DISTRICT, 1, null, 1, 1, null),
                        new AreaFigures(RECKLINGHAUSEN, 2, 138_362L, 4, 3, 1));
    }

    @Test
    default void aStateAddsUpAllAndAnAreaOnlyWhatLiesInIt() {
        assertThat(world().municipalityQueries()
                        .rollUp(new AreaFilter(TODAY, AreaLevel.STATE, null))
                        .areas())
                .containsExactly(new AreaFigures(STATE, 3, 138_362L, 5, 4, 1));
        assertThat(world().municipalityQueries()
                        .rollUp(new AreaFilter(TODAY, AreaLevel.DISTRICT, RECKLINGHAUSEN.id()))
                        .areas())
                .extracting(AreaFigures::area)
                .containsExactly(RECKLINGHAUSEN);
        assertThat(world().municipalityQueries()
                        .rollUp(new AreaFilter(TODAY, AreaLevel.REGION, STATE.id()))
                        .editions())
                .containsExactly(MUNICIPALITY_LIST, SCHOOL_LIST);
    }
}
