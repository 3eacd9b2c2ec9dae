package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.AgreementReader;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.InMemoryMandates;
import org.knotenpunkt.application.partnership.TranscriptService;
import org.knotenpunkt.application.partnership.file.InMemoryFiles;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.partnership.transcript.TranscriptForms;
import org.knotenpunkt.web.partnership.transcript.TranscriptRoutes;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Form;

class TranscriptRoutesTest {
    private static final String API = "/api/v1/agreement-transcripts";
    private static final String PAGE = "/agreement-transcripts/new";
    private static final PlainCanonicalJson CANONICAL = new PlainCanonicalJson();
    private static final InMemoryAgreements AGREEMENTS =
            new InMemoryAgreements(new InMemoryProgressRecords()).with(EDUCATION_PARTNERSHIP);
    private static final FixedClock CLOCK = FixedClock.on(TODAY);
    private static final PolicyRights RIGHTS = new PolicyRights();
    private static final Actor HEAD =
            AgreementHouse.of(aContent().parties().getFirst().organisation(), Role.SCHOOL_LEADERSHIP);

    /** Who is known here beside those that everybody knows. */
    private static boolean areAllKnown = true;

    private static final TranscriptService SERVICE = new TranscriptService(
            AGREEMENTS,
            AGREEMENTS,
            AGREEMENTS,
            (organisation, day) -> Optional.of("Known").filter(name -> areAllKnown),
            new InMemoryFiles(),
            CANONICAL,
            RIGHTS,
            new RecordingEvents(),
            new DirectTransactions(),
            CLOCK);
    private static final AgreementReader READING = new AgreementReader(
            AGREEMENTS, AGREEMENTS, new InMemoryMandates(), RIGHTS, new DirectTransactions(), CLOCK);

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("agreement-pages", "partnership", "organisation")
            .pages(pages -> new TranscriptForms(pages, SERVICE, RIGHTS, CLOCK))
            .with(new TranscriptRoutes(SERVICE))
            .with(new TranscriptApi(SERVICE, READING, CLOCK))
            .build()
            .seeing(answer -> answer.contains(API));

    private String transcript = "";

    /** What was agreed elsewhere; here nothing is known of it. */
    @BeforeEach
    void agreeElsewhere() {
        areAllKnown = true;
        AGREEMENTS.clear();
        var fingerprint = ContentDocument.fingerprint(CANONICAL);
        var proposed = Agreement.draft(AGREEMENT, LINDENAU, aContent(), fingerprint, NOW)
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
        AGREEMENTS.save(approvedByAll(proposed, TODAY));
        aContent().organisations().forEach(TranscriptRoutesTest::name);
        transcript = SERVER.api(COORDINATION)
                .get("/api/v1/agreements/" + AGREEMENT + "/transcript")
                .expect(200)
                .text();
        AGREEMENTS.clear();
    }

    private static void name(OrganisationId party) {
        AGREEMENTS.add(aSignatory(party).person(), "Signed <b>by</b>");
    }

    private static ApiClient.Answer send(Actor by, String content) {
        return SERVER.api(by)
                .with("Content-Type", FormWithFile.TYPE)
                .post(API, FormWithFile.of("agreement.json", content, "town", LINDENAU.toString()));
    }

    private static Browser.Answer upload(Browser by, String name, String content, String... fields) {
        var all = new java.util.ArrayList<>(List.of(Form.TOKEN, TestServer.FORM_TOKEN));
        all.addAll(List.of(fields));
        return by.upload(PAGE, FormWithFile.TYPE, FormWithFile.of(name, content, all.toArray(String[]::new)));
    }

    private static boolean isNothingKept() {
        return AGREEMENTS.findById(AGREEMENT).isEmpty();
    }

    @Test
    void aProgramTakesOverWhatWasAgreedElsewhereAndOnceMoreChangesNothing() {
        var taken = send(COORDINATION, transcript).expect(201);
        assertThat(taken.header("Location")).isEqualTo("/api/v1/agreements/" + AGREEMENT);
        assertThat(taken.json().at("/versions/0/state").asText()).isEqualTo("AGREED");
        assertThat(SERVER.api(COORDINATION)
                        .get("/api/v1/agreements/" + AGREEMENT + "/transcript")
                        .expect(200)
                        .text())
                .isEqualTo(transcript);

        var again = send(COORDINATION, transcript).expect(200);
        assertThat(again.header("ETag")).isEqualTo(taken.header("ETag"));
        assertThat(send(COORDINATION, transcript.replace("<b>by</b>", "by"))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.known-otherwise");
    }

    @Test
    void whoDoesNotDraftInTheTownTakesNothingOver() {
        send(HEAD, transcript).expect(403);
        assertThat(send(Actors.workingIn(new MunicipalityId(new java.util.UUID(5, 5))), transcript)
                        .status())
                .isIn(403, 404);
        SERVER.browser(HEAD).get(PAGE).expect(403);
        upload(SERVER.browser(HEAD), "a.json", transcript).expect(403);
        assertThat(isNothingKept()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{}", "%PDF-1.7", "{\"format\":1}", "\u0000\u0000\u00ff\u00fe"})
    void whatIsNoTranscriptIsRefused(String content) {
        assertThat(send(COORDINATION, content).expect(422).code()).isEqualTo("partnership.no-transcript");
        assertThat(upload(SERVER.browser(COORDINATION), "a.json", content)
                        .expect(422)
                        .html())
                .contains("Das ist keine Abschrift", "id=\"file-error\"");
    }

    @Test
    void whatIsDeeplyNestedIsNoTranscript() {
        assertThat(send(COORDINATION, "{\"a\":" + "[".repeat(100_000))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.no-transcript");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        var large = transcript + " ".repeat(4_000_000);
        assertThat(send(COORDINATION, large)
                        .expect(400)
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("request.file-too-large");
        assertThat(upload(SERVER.browser(COORDINATION), "a.json", large)
                        .expect(422)
                        .html())
                .contains("größer als 4 MB");
        assertThat(isNothingKept()).isTrue();
    }

    @Test
    void whatWasForgedAndWhoIsUnknownIsToldAndNothingIsKept() {
        var browser = SERVER.browser(COORDINATION);
        assertThat(upload(browser, "a.json", transcript.replace("More time for talking", "No time"))
                        .expect(422)
                        .html())
                .contains("Fassung 1 ist nicht, was vereinbart wurde");
        areAllKnown = false;
        assertThat(upload(browser, "a.json", transcript).expect(422).html())
                .contains("Hier nicht bekannt")
                .contains(aContent().parties().getFirst().name());
        assertThat(upload(browser, "", "").expect(422).html()).contains("id=\"file-error\"");
        assertThat(isNothingKept()).isTrue();
    }

    @Test
    void peopleSeeWhatATranscriptTellsBeforeTheyTakeItOver() {
        var browser = SERVER.browser(COORDINATION);
        assertThat(browser.get(PAGE).expect(200).html())
                .contains("enctype=\"multipart/form-data\"", "Höchstens 4 MB.")
                .doesNotContain("name=\"carried\"");

        var preview = upload(browser, "a.json", transcript).expect(200).html();
        assertThat(preview)
                .contains("Signed &lt;b&gt;by&lt;/b&gt;", "gilt seit", "Fassung 1", "mit dem eigenen Konto")
                .contains(ContentDocument.fingerprint(CANONICAL).of(aContent()).hex())
                .contains(aContent().parties().getLast().name());
        assertThat(isNothingKept()).isTrue();

        var done = upload(browser, "", "", "carried", carried(preview), "confirmed", "true");
        assertThat(done.header("Location")).isEqualTo("/agreements/" + AGREEMENT);
        assertThat(isNothingKept()).isFalse();

        assertThat(upload(browser, "a.json", transcript).expect(200).html())
                .contains("hier schon bekannt", "/agreements/" + AGREEMENT)
                .doesNotContain("name=\"confirmed\"");
        assertThat(upload(browser, "a.json", transcript.replace("Signed ", "Sealed "))
                        .expect(409)
                        .html())
                .contains("anders, als die Abschrift sagt");
    }

    @Test
    void whatWasHandedInIsStillThereWhenItIsRefusedAfterThePreview() {
        var browser = SERVER.browser(COORDINATION);
        var carried = carried(upload(browser, "a.json", transcript).expect(200).html());
        areAllKnown = false;

        var refused = upload(browser, "", "", "carried", carried, "confirmed", "true")
                .expect(422)
                .html();
        assertThat(refused).contains("Hier nicht bekannt", "Die Datei von eben liegt noch bereit");
        assertThat(carried(refused)).isEqualTo(carried);

        areAllKnown = true;
        var again =
                upload(browser, "", "", "carried", carried(refused)).expect(200).html();
        assertThat(again).contains("Fassung 1", "name=\"confirmed\"");
        upload(browser, "", "", "carried", carried(again), "confirmed", "true").expect(303);
        assertThat(isNothingKept()).isFalse();
    }

    private static String carried(String page) {
        var carried = Pattern.compile("name=\"carried\" value=\"([^\"]+)\"").matcher(page);
        assertThat(carried.find()).isTrue();
        return carried.group(1);
    }

    @Test
    void whatAPageNeverCarriedIsNoFile() {
        assertThat(upload(SERVER.browser(COORDINATION), "", "", "carried", "x", "confirmed", "true")
                        .expect(422)
                        .html())
                .contains("id=\"file-error\"");
    }
}
