package org.knotenpunkt.web.organisation.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The main navigation on the pages of a town. */
class NavigationPagesTest {
    private static final SampleServer SAMPLE = new SampleServer();
    private static final String SCHOOL = "/organisations/" + SampleTown.SCHOOL;
    private static final Pattern LINK =
            Pattern.compile("<a href=\"([^\"]*)\"(?: aria-current=\"([^\"]*)\")?>([^<]*)</a>");

    @BeforeAll
    static void start() {
        SAMPLE.server.start();
    }

    @AfterAll
    static void stop() {
        SAMPLE.server.stop();
    }

    /** What the list of links says, as in {@code Schools /schools true}; the last where it is current. */
    private static List<String> links(String list) {
        return LINK.matcher(list)
                .results()
                .map(link -> "%s %s %s"
                        .formatted(link.group(3), link.group(1), link.group(2) == null ? "" : link.group(2))
                        .strip())
                .toList();
    }

    /** The lists of the navigation on the page: the sections, and the places of the one to which the page belongs. */
    private static List<List<String>> lines(String page) {
        return lists(page, "<nav class=\"main-navigation\"");
    }

    private static List<List<String>> lists(String page, String beginning) {
        var html = SAMPLE.server
                .browser(SampleTown.coordinator())
                .get(page)
                .expect(200)
                .html();
        var navigation = html.split(beginning)[1].split("</nav>")[0];
        return Stream.of(navigation.split("<ul"))
                .skip(1)
                .map(list -> links(list))
                .toList();
    }

    static Stream<Arguments> placesOfPages() {
        return Stream.of(
                arguments("/", "Übersicht / page"),
                arguments("/schools?form=02", "Schulen /schools page"),
                arguments(SCHOOL, "Schulen /schools true"),
                arguments(SCHOOL + "/name", "Schulen /schools true"),
                arguments("/organisations/" + SampleTown.CENTRE, "Organisationen /organisations true"),
                arguments("/organisations/" + SampleTown.TOWN, "Kommunen /municipalities true"),
                arguments("/areas?level=REGION", "Kommunen /municipalities true"),
                arguments("/vacancies", "Unbesetzte Funktionen /vacancies page"),
                arguments("/changes", "Letzte Änderungen /changes page"),
                arguments("/organisations/new", "Organisationen /organisations true"),
                arguments("/social-spaces/new", "Sozialräume /social-spaces true"));
    }

    @ParameterizedTest
    @MethodSource("placesOfPages")
    void aPageIsInItsPlace(String page, String place) {
        assertThat(lines(page).getLast())
                .filteredOn(link -> link.endsWith(" page") || link.endsWith(" true"))
                .containsExactly(place);
    }

    @Test
    void theFirstLineHasTheSectionsAndTheSecondThePlacesOfThisOne() {
        assertThat(lines(SCHOOL + "/name"))
                .containsExactly(
                        List.of("Start /", "Verzeichnis /schools true", "Register /imports"),
                        List.of(
                                "Schulen /schools true",
                                "Organisationen /organisations",
                                "Sozialräume /social-spaces",
                                "Kommunen /municipalities"));
    }

    @Test
    void theMenuOfAPhoneHasAllPlacesOfAllSections() {
        assertThat(lists("/schools", "<nav class=\"menu-groups\""))
                .containsExactly(
                        List.of("Übersicht /", "Unbesetzte Funktionen /vacancies", "Letzte Änderungen /changes"),
                        List.of(
                                "Schulen /schools page",
                                "Organisationen /organisations",
                                "Sozialräume /social-spaces",
                                "Kommunen /municipalities"),
                        List.of("Register /imports"));
    }
}
