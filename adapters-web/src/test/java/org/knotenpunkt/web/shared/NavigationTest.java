package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.web.shared.NavigationSection.ADMINISTRATION;
import static org.knotenpunkt.web.shared.NavigationSection.CENTRES;
import static org.knotenpunkt.web.shared.NavigationSection.DIRECTORY;
import static org.knotenpunkt.web.shared.NavigationSection.START;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class NavigationTest {
    private static final Messages MESSAGES = Messages.load(Bundles.features());
    private static final Words GERMAN =
            new Words(MESSAGES, Language.GERMAN, ZoneOffset.UTC, () -> LocalDate.of(2026, 9, 1));
    private static final Visitor SOMEBODY = new Visitor(Actor.operator(), "Somebody", null, List.of());

    private static final NavigationItem OVERVIEW = item(START, 10, "shared.start", "/");
    private static final NavigationItem CENTRE = item(CENTRES, 10, "centre.title", "/centres");
    private static final NavigationItem OFFERS = item(CENTRES, 20, "offer.title", "/offers");
    private static final NavigationItem COUNTS = item(CENTRES, 30, "count.title", "/counts");
    private static final NavigationItem SCHOOLS = item(DIRECTORY, 10, "schools.title", "/schools");
    private static final NavigationItem ORGANISATIONS = item(DIRECTORY, 20, "organisations.title", "/organisations");
    private static final NavigationItem TOWNS = item(DIRECTORY, 30, "towns.title", "/municipalities");
    private static final NavigationItem REGISTERS = item(ADMINISTRATION, 10, "import.navigation", "/imports");

    private static NavigationItem item(NavigationSection section, int order, String key, String path) {
        return new NavigationItem(section, order, key, path, Access.signedIn());
    }

    private static List<NavigationGroup> groups(Visitor visitor, NavigationItem... items) {
        return new Navigation(new HashSet<>(Arrays.asList(items))).groups(visitor, GERMAN);
    }

    private static NavigationLink link(NavigationItem item) {
        return new NavigationLink(GERMAN.text(item.key()), item.path());
    }

    private static NavigationGroup alone(NavigationItem item) {
        return NavigationGroup.of(link(item));
    }

    @Test
    void manyPlacesStandInTheirSectionsInOrder() {
        assertThat(groups(SOMEBODY, REGISTERS, TOWNS, ORGANISATIONS, SCHOOLS, COUNTS, OFFERS, CENTRE, OVERVIEW))
                .containsExactly(
                        alone(OVERVIEW),
                        new NavigationGroup("Zentren und Programm", List.of(link(CENTRE), link(OFFERS), link(COUNTS))),
                        new NavigationGroup("Verzeichnis", List.of(link(SCHOOLS), link(ORGANISATIONS), link(TOWNS))),
                        alone(REGISTERS));
    }

    @Test
    void asManyPlacesAsThereAreSectionsAreShownAsTheyAre() {
        var few = Stream.of(OVERVIEW, CENTRE, OFFERS, COUNTS, SCHOOLS, ORGANISATIONS, TOWNS);
        assertThat(few.map(NavigationTest::alone)).hasSize(Navigation.FEW);
        assertThat(groups(SOMEBODY, TOWNS, ORGANISATIONS, SCHOOLS, COUNTS, OFFERS, CENTRE, OVERVIEW))
                .containsExactly(
                        alone(OVERVIEW),
                        alone(CENTRE),
                        alone(OFFERS),
                        alone(COUNTS),
                        alone(SCHOOLS),
                        alone(ORGANISATIONS),
                        alone(TOWNS));
    }

    @Test
    void whereOneMayNotGoIsNotShown() {
        var open = new NavigationItem(START, 20, "towns.title", "/municipalities", Access.open());
        assertThat(groups(Visitor.STRANGER, OVERVIEW, open)).containsExactly(alone(open));
    }

    @Test
    void aSectionLeadsToItsFirstPlace() {
        assertThat(new NavigationGroup("Verzeichnis", List.of(link(SCHOOLS), link(TOWNS))).path())
                .isEqualTo("/schools");
    }

    @ParameterizedTest
    @EnumSource
    void aSectionHasANameInEachLanguage(NavigationSection section) {
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(MESSAGES.keys(language)).contains(Words.keyOf(section)));
    }
}
