package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.FATHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS_ID;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.fathers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.perspective.PerspectiveForms;
import org.knotenpunkt.web.needs.perspective.PerspectivePages;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

/** How a town says from where else it asks. */
class PerspectivePagesTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor YOUTH_OFFICE = Actors.holding(Role.YOUTH_OFFICE, new Scope.Municipality(LINDENAU));
    private static final String ONE = "/perspectives/" + MOTHERS_ID;
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .pages(pages -> new PerspectivePages(pages, HOUSE.perspectives(), HOUSE.rights()))
            .pages(pages -> new PerspectiveForms(pages, HOUSE.perspectives(), HOUSE.perspectives(), HOUSE.rights()))
            .build();

    @BeforeEach
    void know() {
        HOUSE.needs().clear();
        HOUSE.needs().perspectives().save(neighbourhoodMothers());
    }

    private static Browser coordination() {
        return SERVER.browser(COORDINATION);
    }

    private static OwnPerspective stored(Perspective perspective) {
        return HOUSE.needs().perspectives().of(LINDENAU).find(perspective).orElseThrow();
    }

    @Test
    void aPerspectiveIsAddedWithItsNamesAndStandsInTheList() {
        var added = coordination()
                .post(
                        "/new-perspective",
                        "name-de",
                        "Väter & <b>Opas</b>",
                        "name-ar",
                        "الآباء",
                        "voice",
                        "FAMILIES",
                        "code",
                        "VAETER")
                .expect(303);

        assertThat(added.location()).endsWith("/perspectives#VAETER");
        assertThat(stored(FATHERS).name().texts())
                .containsOnlyKeys(LanguageTag.GERMAN, new LanguageTag("ar"))
                .containsEntry(new LanguageTag("ar"), "الآباء");
        assertThat(stored(FATHERS).countsWith()).contains(Perspective.FAMILIES);
        assertThat(coordination().get("/perspectives").expect(200).html())
                .contains("Väter &amp; &lt;b>Opas", "zählt mit: Familien", "العربية", "<code>VAETER</code>")
                .contains("Stadtteilmütter", "eine eigene Stimme", "Partner im Sozialraum")
                .doesNotContain("<b>Opas");
    }

    @Test
    void withoutACodeOneIsMadeOfTheName() {
        coordination()
                .post("/new-perspective", "name-de", "Großeltern", "voice", "OWN")
                .expect(303);

        assertThat(stored(new Perspective("GROSSELTERN")).countsWith()).isEmpty();
    }

    @Test
    void allThatIsWrongStandsAtItsFieldAndNothingIsLost() {
        assertThat(coordination()
                        .post("/new-perspective", "name-en", "Fathers", "voice", "MOTHERS", "code", "väter")
                        .expect(422)
                        .html())
                .contains("id=\"name-de-error\"", "id=\"voice-error\"", "id=\"code-error\"", "value=\"Fathers\"");
        assertThat(coordination()
                        .post("/new-perspective", "name-de", "Andere", "voice", "OWN", "code", "STADTTEILMUETTER")
                        .expect(409)
                        .html())
                .contains("id=\"code-error\"", "ist schon vergeben", "value=\"Andere\"");
        assertThat(coordination()
                        .post("/new-perspective", "name-de", "stadtteilmütter", "voice", "OWN", "code", "ANDERE")
                        .expect(409)
                        .html())
                .contains("id=\"name-de-error\"", "So heißt schon eine andere");
        assertThat(HOUSE.needs().perspectives().of(LINDENAU).own()).hasSize(1);
    }

    @Test
    void aNameIsChangedAndThoseInLanguagesThatTheFormDoesNotHaveStay() {
        var ukrainian = new LanguageTag("uk");
        HOUSE.needs()
                .perspectives()
                .save(stored(MOTHERS).rename(stored(MOTHERS).name().with(ukrainian, "Матері"), NOW));
        assertThat(coordination().get(ONE + "/name").expect(200).html())
                .contains("value=\"Stadtteilmütter\"", "value=\"Mahalle anneleri\"");

        coordination()
                .post(ONE + "/name", "version", "2", "name-de", "Stadtteileltern", "name-en", "Neighbourhood parents")
                .expect(303);
        assertThat(stored(MOTHERS).name())
                .isEqualTo(Wording.german("Stadtteileltern")
                        .with(new LanguageTag("en"), "Neighbourhood parents")
                        .with(ukrainian, "Матері"));
    }

    @Test
    void aLostRaceIsToldAndNothingIsLost() {
        assertThat(coordination()
                        .post(ONE + "/name", "version", "9", "name-de", "Anders")
                        .expect(409)
                        .html())
                .contains("value=\"Anders\"", "Stadtteilmütter");
    }

    @Test
    void whatIsGivenUpStandsByItselfUntilItIsTakenUpAgain() {
        assertThat(coordination().get(ONE + "/ending").expect(200).html())
                .contains("Stadtteilmütter", "nie wieder vergeben");
        var given = coordination().post(ONE + "/ending", "version", "1").expect(303);

        assertThat(stored(MOTHERS).givenUp()).contains(TODAY);
        assertThat(coordination().follow(given).expect(200).html())
                .contains("Noch gibt es keine eigene Perspektive", "aufgegeben am", "Wieder aufnehmen");
        coordination().post(ONE + "/resumption", "version", "2").expect(303);
        assertThat(stored(MOTHERS).isGivenUp()).isFalse();
    }

    @Test
    void othersInTheTownReadThemAndChangeNothing() {
        HOUSE.needs().perspectives().save(fathers().giveUp(TODAY, NOW));
        var browser = SERVER.browser(YOUTH_OFFICE);

        assertThat(browser.get("/perspectives").expect(200).html())
                .contains("Stadtteilmütter", "Väter")
                .doesNotContain("/new-perspective", "/name", "/ending", "/resumption");
        browser.get("/new-perspective").expect(403);
        browser.get(ONE + "/name").expect(403);
        browser.post(ONE + "/ending", "version", "1").expect(403);
        browser.post("/new-perspective", "name-de", "Andere", "voice", "OWN").expect(403);
        assertThat(HOUSE.needs().perspectives().of(LINDENAU).own()).hasSize(2);
    }

    @Test
    void thePageReadsInEnglish() {
        assertThat(coordination()
                        .with("Accept-Language", "en")
                        .get("/perspectives")
                        .expect(200)
                        .html())
                .contains("Neighbourhood mothers", "a voice of its own", "Deutsch, English, Türkçe");
    }
}
