package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CHILDREN;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.TURKISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.chosen;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.needs.answering.AnswerThrottle;
import org.knotenpunkt.web.needs.answering.AnsweringPages;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.server.Metrics;

class AnsweringPagesTest {
    private static final Actor SOMEBODY = new Actor(new UUID(9, 9), Set.of());
    private static final Pattern SHEET = Pattern.compile("name=\"sheet\" value=\"([^\"]+)\"");
    private static final NeedsHouse HOUSE = new NeedsHouse(new AllowingRights());

    private static final WebSettings SETTINGS = WebSettings.local(ZoneId.of("Europe/Berlin"));

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .pages(pages -> new AnsweringPages(
                    pages,
                    HOUSE.linkAnswers(),
                    new AnswerThrottle(SETTINGS, new Metrics()),
                    SETTINGS,
                    UUID::randomUUID,
                    (town, language, page) -> List.of(new Link("/town/%s?from=%s".formatted(town, page), language))))
            .build();

    @BeforeEach
    void ask() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
        HOUSE.needs().assessments().save(anAssessmentThatAsks());
    }

    private static String link() {
        var link =
                HOUSE.invitations().openLink(SOMEBODY, ASSESSMENT, 1, FAMILIES).orElseThrow();
        return link.kind() instanceof Invitation.OpenLink(var code) ? AnsweringPages.path(code) : "";
    }

    private static String path(AnswerCode code) {
        return AnsweringPages.path(code);
    }

    private static List<AnswerCode> codes() {
        return HOUSE.invitations()
                .handOut(SOMEBODY, ASSESSMENT, 1, FAMILIES, new Invitation.Codes(5))
                .orElseThrow()
                .codes();
    }

    private static List<AnswerSheet> sheets() {
        return HOUSE.needs().sheets().of(ASSESSMENT, 1);
    }

    private static void close() {
        var version =
                HOUSE.needs().assessments().findById(ASSESSMENT).orElseThrow().version();
        HOUSE.assessments().closeWave(SOMEBODY, ASSESSMENT, version, 1).orElseThrow();
    }

    private static String sheetOf(Browser.Answer page) {
        var found = SHEET.matcher(page.html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void whoSpeaksForNoFamilyIsAskedAsAPerson() {
        var link = HOUSE.invitations()
                .openLink(SOMEBODY, ASSESSMENT, 1, Perspective.TEACHERS)
                .orElseThrow();
        var path = link.kind() instanceof Invitation.OpenLink(var code) ? AnsweringPages.path(code) : "";

        assertThat(SERVER.browser().get(path).expect(200).html())
                .contains("Ein Bogen je Person.")
                .doesNotContain("Ein Bogen je Familie");
    }

    @Test
    void thePageSaysInAdvanceWhoAsksAndThatNobodyIsAskedWhoTheyAre() {
        var page = SERVER.browser().get(link()).expect(200);

        assertThat(page.html())
                .contains(
                        "<html lang=\"de\" dir=\"ltr\">",
                        "Lindenau",
                        "School 3",
                        "<bdi lang=\"de\">Familien</bdi>. Ein Bogen je Familie.")
                .contains("12. Dezember 2026", "Niemand erfährt, wer Sie sind", "weniger als fünf Menschen")
                .contains("dass der Bogen über diesen Link kam")
                .contains("Nur Fragen mit einem Stern", "keine Namen und nichts über Gesundheit")
                .contains("Wenn alles ausgewertet ist, steht das Ergebnis unter dieser Adresse")
                .contains("name=\"robots\" content=\"noindex, nofollow\"")
                .doesNotContain("<script", "bootstrap", "/sign-in");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.html().length()).as("its weight").isLessThan(12_000);
    }

    @Test
    void belowStandsWhatTheTownSaysOfItsPagesAndNoCodeIsInIt() {
        var below = "href=\"/town/%s?from=/answer\">".formatted(LINDENAU);
        assertThat(SERVER.browser().get(link()).expect(200).html()).contains(below + "de</a>");
        assertThat(SERVER.browser().get(link() + "?language=tr").expect(200).html())
                .contains(below + "tr</a>");
        var code = link();
        close();
        assertThat(SERVER.browser().get(code).expect(410).html()).contains(below);
        assertThat(SERVER.browser().get("/answer").expect(200).html()).doesNotContain("/town/");
    }

    @Test
    void whoIsSignedInAnswersAsAStranger() {
        assertThat(SERVER.browser(SOMEBODY).get(link()).expect(200).html()).doesNotContain("/account", "sign-out");
    }

    @Test
    void answersOfEachKindAreTakenInTheLanguageOfThePage() {
        SERVER.browser()
                .postOnly(
                        link(),
                        "language",
                        "tr",
                        "q-welcome",
                        "4",
                        "q-support",
                        "media",
                        "q-support",
                        "learning",
                        "q-visited",
                        "",
                        "q-children",
                        "2",
                        "q-wish",
                        "<b>Zeit</b>")
                .expect(303);

        assertThat(sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.language()).isEqualTo(TURKISH);
            assertThat(sheet.answers())
                    .containsExactly(
                            point(4),
                            chosen(SUPPORT, "media", "learning"),
                            new Answer.Amount(CHILDREN, 2),
                            new Answer.Words(WISH, "<b>Zeit</b>"));
        });
    }

    @Test
    void thanksLeadToTheResultAndToAnotherForm() {
        var sent = SERVER.browser().postOnly(link(), "q-welcome", "4").expect(303);

        assertThat(sent.location()).isEqualTo(link() + "/thanks?language=de");
        assertThat(SERVER.browser().get(sent.location()).expect(200).html())
                .contains("Vielen Dank!", "zählt einmal", link() + "</span>", "Noch einen Bogen ausfüllen");
        assertThat(sheets()).hasSize(1);
    }

    @Test
    void aFormThatIsSentTwiceCountsOnceAndTheNextOneCountsToo() {
        var first = sheetOf(SERVER.browser().get(link()));
        SERVER.browser().postOnly(link(), "sheet", first, "q-welcome", "4").expect(303);
        SERVER.browser().postOnly(link(), "sheet", first, "q-welcome", "4").expect(303);
        assertThat(sheets()).hasSize(1);

        var next = sheetOf(SERVER.browser().get(link()));
        SERVER.browser().postOnly(link(), "sheet", next, "q-welcome", "4").expect(303);
        assertThat(sheets()).hasSize(2);
    }

    @Test
    void anotherLanguageKeepsWhatIsFilledInAndFindsNoFault() {
        var page = SERVER.browser()
                .postOnly(
                        link() + "?language=tr",
                        "language",
                        "de",
                        "returned",
                        "true",
                        "sheet",
                        "x",
                        "q-support",
                        "media",
                        "q-children",
                        "sehr viele",
                        "q-wish",
                        "Zeit & <Raum>")
                .expect(200);

        assertThat(page.html())
                .contains("<html lang=\"tr\"", "Aileler hoş karşılanır.", "Yanıtları gönder")
                .contains("value=\"media\" checked", "value=\"sehr viele\"", "Zeit &amp; &lt;Raum&gt;</textarea>")
                .contains("name=\"sheet\" value=\"x\"")
                .doesNotContain("class=\"fault\"", "<Raum>");
        assertThat(sheets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de, Bitte beantworten Sie diese Frage.", "tr, Lütfen bu soruyu yanıtlayın."})
    void aQuestionThatNeedsAnAnswerIsNamedAndEverythingTypedStays(String language, String fault) {
        var page = SERVER.browser()
                .postOnly(link(), "language", language, "q-wish", "Zeit", "q-visited", "none")
                .expect(422);

        assertThat(page.html())
                .contains("id=\"q-welcome-fault\"", fault, "href=\"#q-welcome\"")
                .contains(">Zeit</textarea>", "value=\"none\" checked");
        assertThat(sheets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q-welcome, 9, eine ganze Zahl von 1 bis 5",
        "q-welcome, viel, eine ganze Zahl von 1 bis 5",
        "q-children, 13, eine ganze Zahl von 0 bis 12",
        "q-children, -1, eine ganze Zahl von 0 bis 12",
        "q-visited, other, wählen Sie eine der Antworten",
        "q-visited, NO OPTION, wählen Sie eine der Antworten"
    })
    void nonsenseIsToldAtItsQuestion(String field, String value, String fault) {
        var page = SERVER.browser()
                .postOnly(link(), "q-wish", "Zeit", field, value)
                .expect(422);

        assertThat(page.html()).contains("id=\"%s-fault\"".formatted(field), fault, ">Zeit</textarea>");
    }

    @Test
    void aTextThatIsTooLongIsToldWithHowLongItMayBe() {
        assertThat(SERVER.browser()
                        .postOnly(link(), "q-welcome", "4", "q-wish", "x".repeat(2001))
                        .expect(422)
                        .html())
                .contains("Höchstens 2.000 Zeichen", "x".repeat(2001));
    }

    @Test
    void whatNobodyCanReadIsRefused() {
        SERVER.browser().postOnly(link(), "q-welcome", "4", "q-wish", "a\0b").expect(400);
        assertThat(sheets()).isEmpty();
    }

    @Test
    void aFormFromAnotherPlaceIsNotTaken() {
        SERVER.browser()
                .with("Sec-Fetch-Site", "cross-site")
                .postOnly(link(), "q-welcome", "4")
                .expect(403);
        assertThat(sheets()).isEmpty();
    }

    @Test
    void aCodeThatIsUsedSaysSoKindly() {
        var code = codes().getFirst();
        assertThat(SERVER.browser().get(path(code)).expect(200).html())
                .contains("Welcher Bogen zu welchem Code gehört, wird nicht gespeichert")
                .doesNotContain("dass der Bogen über diesen Link kam");
        SERVER.browser().get(path(code) + "/thanks").expect(303);
        SERVER.browser().postOnly(path(code), "q-welcome", "4").expect(303);

        assertThat(SERVER.browser().get(path(code) + "/thanks").expect(200).html())
                .contains("Vielen Dank!")
                .doesNotContain("Noch einen Bogen");
        assertThat(SERVER.browser().get(path(code)).expect(410).html())
                .contains("schon geantwortet", "Waren Sie das?")
                .doesNotContain("<form");
        assertThat(SERVER.browser()
                        .postOnly(path(code), "language", "tr", "q-welcome", "4")
                        .expect(410)
                        .html())
                .contains("Bu kodla daha önce yanıt verildi");
        assertThat(sheets()).hasSize(1);
    }

    @Test
    void aWaveThatIsOverLeadsToItsResultOnceThatIsPublic() {
        var link = link();
        close();

        assertThat(SERVER.browser().get(link).expect(410).html())
                .contains("zu Ende", "22. November 2026", "steht das Ergebnis unter dieser Adresse");
    }

    @Test
    void aLinkThatWasTakenBackLeadsNowhere() {
        var link = link();
        var id = HOUSE.needs().invitations().of(ASSESSMENT, 1).getFirst().id();
        HOUSE.invitations().revoke(SOMEBODY, ASSESSMENT, 1, id).orElseThrow();

        assertThat(SERVER.browser().get(link).expect(410).html())
                .contains("gilt nicht mehr")
                .doesNotContain("Ergebnis");
        SERVER.browser().postOnly(link, "q-welcome", "4").expect(410);
        assertThat(sheets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7777-7777-7777-7777-7777-7777-7777", "x", "%3Cb%3E"})
    void whatIsNoCodeLeadsToTheSameAsOneThatNobodyHasHandedOut(String code) {
        var page = SERVER.browser()
                .with("Accept-Language", "ar-SY,de;q=0.5")
                .get("/answer/" + code)
                .expect(404);

        assertThat(page.html())
                .isEqualTo(SERVER.browser()
                        .with("Accept-Language", "ar")
                        .get("/answer/"
                                + new InvitationKey("f".repeat(64)).code(1).value())
                        .expect(404)
                        .html())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "لا يوجد رمز كهذا");
        assertThat(page.header("Content-Language")).isEqualTo("ar");
    }

    @Test
    void aCodeThatIsTypedInIsFoundHoweverItIsWritten() {
        var code = codes().getFirst();
        SERVER.browser().get("/answer").expect(200);
        var typed = code.grouped().toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');

        assertThat(SERVER.browser()
                        .postOnly("/answer", "code", typed, "language", "en")
                        .expect(303)
                        .location())
                .isEqualTo(path(code) + "?language=en");
        assertThat(SERVER.browser()
                        .postOnly("/answer", "code", "7K3M")
                        .expect(422)
                        .html())
                .contains("value=\"7K3M\"", "28 Zeichen");
        assertThat(SERVER.browser()
                        .postOnly("/answer?language=ar", "code", "7K3M", "language", "de", "returned", "true")
                        .expect(200)
                        .html())
                .contains("dir=\"rtl\"", "value=\"7K3M\"")
                .doesNotContain("class=\"fault\"");
    }
}
