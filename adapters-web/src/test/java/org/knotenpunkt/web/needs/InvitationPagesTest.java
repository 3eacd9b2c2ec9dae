package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.web.shared.ApiClient.json;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.invitation.DiscardApi;
import org.knotenpunkt.web.needs.invitation.DiscardForms;
import org.knotenpunkt.web.needs.invitation.InvitationApi;
import org.knotenpunkt.web.needs.invitation.InvitationPages;
import org.knotenpunkt.web.needs.pages.AssessmentPages;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;

class InvitationPagesTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor FAMILY =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final String PATH = "/assessments/%s/waves/1/invitations".formatted(ASSESSMENT);
    private static final String API = "/api/v1" + PATH;
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]{64})\"");
    private static final WebSettings SETTINGS = WebSettings.local(ZoneId.of("Europe/Berlin"));
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .pages(pages -> new InvitationPages(pages, HOUSE.invitations(), HOUSE.results(), HOUSE.rights(), SETTINGS))
            .pages(pages -> new DiscardForms(pages, HOUSE.discarding()))
            .pages(pages -> new AssessmentPages(
                    pages, HOUSE.assessments(), HOUSE.results(), HOUSE.assessments(), HOUSE.rights()))
            .with(new DiscardApi(HOUSE.discarding()))
            .with(new InvitationApi(HOUSE.invitations(), SETTINGS))
            .build();

    @BeforeEach
    void ask() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
        HOUSE.needs().assessments().save(anAssessmentThatAsks());
    }

    private static Browser coordination() {
        return SERVER.browser(COORDINATION);
    }

    private static List<Invitation> invitations() {
        return HOUSE.needs().invitations().of(ASSESSMENT, 1);
    }

    private static String keyOf(String html) {
        var found = KEY.matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aLinkIsMadeShownPrintedInTheLanguageOfChoiceAndTakenBack() {
        coordination().post(PATH + "/link", "perspective", "FAMILIES").expect(303);
        var link = invitations().getFirst();
        assertThat(coordination().get(PATH).expect(200).html())
                .contains("/answer/", "Link zurückziehen", "Antworten: 0 von 120");

        assertThat(coordination()
                        .get(PATH + "/" + link.id() + "/print?language=ar")
                        .expect(200)
                        .html())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<svg class=\"qr\"", "رأيكم يهمنا", "/answer/");
        coordination().post(PATH + "/" + link.id() + "/revocation").expect(303);
        assertThat(invitations()).singleElement().returns(true, Invitation::isRevoked);
        assertThat(coordination().get(PATH).expect(200).html()).doesNotContain("/answer/");
    }

    @Test
    void codesAreShownOnceToBePrintedAndTakenAwayAsAFile() {
        var browser = coordination();
        var made = browser.post(PATH + "/codes", "perspective", "FAMILIES", "codes", "6")
                .expect(303);
        var key = keyOf(browser.get(made.location()).expect(200).html());

        assertThat(browser.get(made.location()).expect(200).html())
                .contains("nur einmal zu sehen")
                .doesNotContain(key);
        var slips = browser.post(made.location() + "/codes", "key", key, "language", "de")
                .expect(200)
                .html();
        assertThat(slips.split("<svg class=\"qr\"", -1)).hasSize(7);
        var lines = browser.post(made.location() + "/csv", "key", key)
                .expect(200)
                .html()
                .lines()
                .toList();
        assertThat(lines).hasSize(7).first().asString().contains("Nummer;Code;Adresse");
        var code = new AnswerCode(lines.getLast().split(";")[1]);
        assertThat(slips).contains(code.grouped());
        assertThat(HOUSE.linkAnswers()
                        .answer(code, LanguageTag.GERMAN, List.of(point(4)), null)
                        .orElseThrow()
                        .town())
                .isEqualTo("Lindenau");
    }

    @Test
    void whoHasAnotherKeySeesNoCodes() {
        var made = coordination()
                .post(PATH + "/codes", "perspective", "FAMILIES", "codes", "6")
                .expect(303);

        coordination()
                .post(made.location() + "/codes", "key", "0".repeat(64), "language", "de")
                .expect(422);
        coordination().post(made.location() + "/csv", "key", "x").expect(400);
    }

    @Test
    void tooFewCodesAreToldAtTheFieldAndNoneIsMade() {
        assertThat(coordination()
                        .post(PATH + "/codes", "perspective", "TEACHERS", "codes", "4")
                        .expect(422)
                        .html())
                .contains("value=\"4\"", "id=\"codes-error\"");
        assertThat(invitations()).isEmpty();
    }

    @Test
    void howManyHaveUsedACodeIsNotShown() {
        var handedOut = HOUSE.invitations()
                .handOut(COORDINATION, ASSESSMENT, 1, FAMILIES, new Invitation.Codes(7))
                .orElseThrow();
        HOUSE.linkAnswers()
                .answer(handedOut.codes().getFirst(), LanguageTag.GERMAN, List.of(point(4)), null)
                .orElseThrow();

        assertThat(coordination().get(PATH).expect(200).html())
                .contains("Ausgegeben: 7 Codes", "Antworten: weniger als 5")
                .doesNotContain("6 Codes", "1 Code ");
        coordination()
                .post(PATH + "/" + handedOut.invitation().id() + "/revocation")
                .expect(303);
        assertThat(coordination().get(PATH).expect(200).html())
                .contains("7 Codes vom", "zurückgezogen am", "Kein Code ist mehr gültig");
    }

    @Test
    void whoOnlyReadsInvitesNobody() {
        SERVER.browser(FAMILY).get(PATH).expect(403);
        SERVER.browser(FAMILY).post(PATH + "/link", "perspective", "FAMILIES").expect(403);
        SERVER.browser(FAMILY)
                .post(PATH + "/codes", "perspective", "FAMILIES", "codes", "6")
                .expect(403);
        assertThat(invitations()).isEmpty();
    }

    @Test
    void programsMakeLinksAndCodesAndAreToldTheAddressesOnce() {
        var api = SERVER.api(COORDINATION);
        var link = api.post(API, Map.of("perspective", "FAMILIES")).expect(201).json();
        var codes = api.post(API, Map.of("perspective", "FAMILIES", "codes", 5))
                .expect(201)
                .json();

        assertThat(link.path("address").asText()).contains("/answer/");
        assertThat(codes.path("addresses")).hasSize(5);
        var listed = api.get(API).expect(200).json().path("items");
        assertThat(listed).hasSize(2);
        assertThat(listed.path(0)).isEqualTo(link);
        assertThat(listed.path(1).has("addresses")).isFalse();
        api.delete(API + "/" + codes.path("id").asText()).expect(204);
        assertThat(invitations().getLast().isRevoked()).isTrue();
        assertThat(api.delete(API + "/" + new UUID(8, 99)).expect(404).code()).isEqualTo("needs.unknown-invitation");
    }

    private static final Actor CENTRE =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, SCHOOL.value()));

    /** An open link of families through which so many have answered. */
    private static Invitation flooded(int sheets) {
        var link = HOUSE.invitations()
                .openLink(COORDINATION, ASSESSMENT, 1, Perspective.FAMILIES)
                .orElseThrow();
        if (link.kind() instanceof Invitation.OpenLink(var code)) {
            for (int i = 0; i < sheets; i++) {
                HOUSE.linkAnswers()
                        .answer(code, LanguageTag.GERMAN, List.of(point(1)), null)
                        .orElseThrow();
            }
        }
        return link;
    }

    @Test
    void whatFloodedALinkIsDiscardedWithAReasonThatStaysToBeRead() {
        var link = flooded(8);
        var form = PATH + "/" + link.id() + "/discarding";
        assertThat(coordination().get(PATH).expect(200).html()).contains("href=\"" + form + "\"");
        assertThat(coordination().get(form).expect(200).html()).contains("10 (gerundet", "Familien", "rückgängig");
        assertThat(coordination().post(form, "reason", " ").expect(422).html()).contains("aria-invalid");

        var done = coordination().post(form, "reason", "Ein <b>Skript</b>").expect(303);

        assertThat(coordination().follow(done).expect(200).html())
                .contains("Ein &lt;b&gt;Skript&lt;/b&gt;", "Bögen verworfen am", "Antworten: 0 von 120")
                .doesNotContain(form, "/answer/");
        coordination().get(form).expect(409);
        assertThat(HOUSE.needs().sheets().counts(ASSESSMENT)).isEmpty();
    }

    @Test
    void thatAndHowManyWereDiscardedIsSaidUnderTheNumbers() {
        var link = flooded(8);
        assertThat(coordination().get("/assessments/" + ASSESSMENT).expect(200).html())
                .doesNotContain("verworfen");

        coordination()
                .post(PATH + "/" + link.id() + "/discarding", "reason", "Skript")
                .expect(303);

        assertThat(coordination().get("/assessments/" + ASSESSMENT).expect(200).html())
                .contains("in keiner Zahl stehen (gerundet): 10")
                .doesNotContain("Skript");
    }

    @Test
    void whoseOwnPlaceIsLookedAtDiscardsNothing() {
        var link = flooded(8);
        var form = PATH + "/" + link.id() + "/discarding";

        assertThat(SERVER.browser(CENTRE).get(PATH).expect(200).html()).doesNotContain(form);
        SERVER.browser(CENTRE).get(form).expect(403);
        SERVER.browser(CENTRE).post(form, "reason", "Unbequem").expect(403);
        assertThat(HOUSE.needs().sheets().counts(ASSESSMENT)).isEqualTo(Map.of(1, Map.of(Perspective.FAMILIES, 8)));
    }

    @Test
    void aLinkThatWasTakenBackBeforeCanStillBeDiscardedWhileTheWaveIsOpen() {
        var link = flooded(3);
        var form = PATH + "/" + link.id() + "/discarding";
        coordination().post(PATH + "/" + link.id() + "/revocation").expect(303);
        assertThat(coordination().get(PATH).expect(200).html()).contains(form);
        assertThat(coordination().get(form).expect(200).html()).contains("&lt;5 (gerundet");

        HOUSE.assessments()
                .closeWave(
                        COORDINATION,
                        ASSESSMENT,
                        HOUSE.needs()
                                .assessments()
                                .findById(ASSESSMENT)
                                .orElseThrow()
                                .version(),
                        1)
                .orElseThrow();
        assertThat(coordination().get(PATH).expect(200).html()).doesNotContain(form);
        coordination().post(form, "reason", "Zu spät").expect(409);
    }

    @Test
    void programsDiscardToo() {
        var link = flooded(8);
        var one = API + "/" + link.id();
        var api = SERVER.api(COORDINATION);

        assertThat(api.get(one + "/sheets").expect(200).json())
                .isEqualTo(json("{\"sheets\": {\"state\": \"ABOUT\", \"value\": 10}}"));
        api.wrongly().post(one + "/discarding", Map.of()).expect(400);
        api.post(one + "/discarding", Map.of("reason", "Ein <b>Skript</b>")).expect(204);

        assertThat(api.post(one + "/discarding", Map.of("reason", "Noch einmal"))
                        .expect(409)
                        .code())
                .isEqualTo("needs.discarded-already");
        var told = api.get(API).expect(200).json().at("/items/0");
        assertThat(told.at("/discarded").asText()).isEqualTo(TODAY.toString());
        assertThat(told.at("/discardReason").asText()).isEqualTo("Ein <b>Skript</b>");
        assertThat(told.at("/revoked").asText()).isEqualTo(TODAY.toString());
    }
}
