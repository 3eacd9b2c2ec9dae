package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessment;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.FATHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS_ID;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.fathers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.application.needs.NewWave;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.answer.SheetForms;
import org.knotenpunkt.web.needs.answer.file.AnswerFileForms;
import org.knotenpunkt.web.needs.answering.AnswerThrottle;
import org.knotenpunkt.web.needs.answering.AnsweringPages;
import org.knotenpunkt.web.needs.form.AssessmentEdits;
import org.knotenpunkt.web.needs.form.AssessmentForms;
import org.knotenpunkt.web.needs.form.FindingForms;
import org.knotenpunkt.web.needs.form.WaveForms;
import org.knotenpunkt.web.needs.invitation.InvitationPages;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPages;
import org.knotenpunkt.web.needs.result.ResultPages;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.server.Metrics;
import org.knotenpunkt.web.shared.text.Bundles;

/** Wherever a perspective of a town's own is named, it is called as the town calls it. */
class OwnPerspectiveNamesTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final String PATH = "/assessments/" + ASSESSMENT;
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());
    private static final AssessmentFinder FINDER = new AssessmentFinder(HOUSE.assessments(), HOUSE.rights());
    private static final WebSettings SETTINGS = WebSettings.local(ZoneId.of("Europe/Berlin"));

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var assessments = HOUSE.assessments();
        return TestServer.of(Bundles.features().toArray(String[]::new))
                .pages(pages -> new AssessmentPages(pages, assessments, HOUSE.results(), assessments, HOUSE.rights()))
                .pages(pages -> new AssessmentForms(new AssessmentEdits(pages, FINDER), assessments))
                .pages(pages -> new FindingForms(new AssessmentEdits(pages, FINDER), HOUSE.findings()))
                .pages(pages -> new WaveForms(pages, FINDER, HOUSE.instruments(), assessments))
                .pages(pages -> new SheetForms(pages, HOUSE.answers(), UUID::randomUUID))
                .pages(pages -> new AnswerFileForms(pages, HOUSE.answers(), HOUSE.answerFiles()))
                .pages(pages ->
                        new InvitationPages(pages, HOUSE.invitations(), HOUSE.results(), HOUSE.rights(), SETTINGS))
                .pages(pages -> new ResultPages(
                        pages,
                        assessments,
                        HOUSE.results(),
                        HOUSE.results(),
                        HOUSE.publicReader(),
                        (town, language, page) -> List.of()))
                .pages(pages -> new AnsweringPages(
                        pages,
                        HOUSE.linkAnswers(),
                        new AnswerThrottle(SETTINGS, new Metrics()),
                        SETTINGS,
                        UUID::randomUUID,
                        (town, language, page) -> List.of()))
                .build();
    }

    @BeforeEach
    void askThemOnly() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
        HOUSE.needs().perspectives().save(neighbourhoodMothers());
        HOUSE.needs()
                .assessments()
                .save(anAssessment()
                        .openWave(
                                INSTRUMENT,
                                1,
                                TODAY,
                                TODAY.plusDays(20),
                                AnswerUnit.PERSON,
                                List.of(new AskedPerspective(MOTHERS, null)),
                                NOW)
                        .orElseThrow());
    }

    private static Browser coordination() {
        return SERVER.browser(COORDINATION);
    }

    private static long version() {
        return HOUSE.needs().assessments().findById(ASSESSMENT).orElseThrow().version();
    }

    private static void answered(int wave) {
        var sheet = new NewSheet(MOTHERS, LanguageTag.GERMAN, List.of(point(4)));
        HOUSE.answers()
                .bringIn(COORDINATION, ASSESSMENT, wave, Collections.nCopies(6, sheet))
                .orElseThrow();
        HOUSE.assessments().closeWave(COORDINATION, ASSESSMENT, version(), wave).orElseThrow();
    }

    private static void isNamedOn(String path) {
        assertThat(coordination().get(path).expect(200).html()).contains("Stadtteilmütter");
        assertThat(coordination()
                        .with("Accept-Language", "en")
                        .get(path)
                        .expect(200)
                        .html())
                .contains("Neighbourhood mothers");
    }

    @Test
    void whereItIsChosenInvitedAndTypedIn() {
        isNamedOn(PATH);
        isNamedOn(PATH + "/waves/new");
        isNamedOn(PATH + "/findings/new");
        isNamedOn(PATH + "/waves/1/sheets/new");
        isNamedOn(PATH + "/waves/1/sheets/file");
        isNamedOn(PATH + "/waves/1/invitations");
        var codes = HOUSE.invitations()
                .handOut(COORDINATION, ASSESSMENT, 1, MOTHERS, new Invitation.Codes(5))
                .orElseThrow();
        isNamedOn(PATH + "/waves/1/invitations/" + codes.invitation().id());
    }

    @Test
    void whereItAnswersInTheLanguageOfItsReaders() {
        var link = HOUSE.invitations()
                .openLink(COORDINATION, ASSESSMENT, 1, MOTHERS)
                .orElseThrow();
        var code = ((Invitation.OpenLink) link.kind()).code();
        var path = AnsweringPages.path(code);

        assertThat(SERVER.browser().get(path + "?language=tr").expect(200).html())
                .contains("<bdi lang=\"tr\">Mahalle anneleri</bdi>");
        assertThat(SERVER.browser().get(path + "?language=de").expect(200).html())
                .contains("<bdi lang=\"de\">Stadtteilmütter</bdi>");
        assertThat(coordination()
                        .get(PATH + "/waves/1/invitations/" + link.id() + "/print?language=ar")
                        .expect(200)
                        .html())
                .contains("dir=\"rtl\"", "<bdi lang=\"de\">Stadtteilmütter</bdi>");
    }

    @Test
    void inAFileItGoesByItsCodeOrByItsNameInAnyLanguage() {
        var file = "perspektive;welcome\nStadtteilmütter;4\nmahalle anneleri;5\nSTADTTEILMUETTER;3\n";
        var form = FormWithFile.of("a.csv", file, Form.TOKEN, TestServer.FORM_TOKEN);

        assertThat(coordination()
                        .upload(PATH + "/waves/1/sheets/file", FormWithFile.TYPE, form)
                        .expect(200)
                        .html())
                .contains("Stadtteilmütter: 3");
    }

    @Test
    void inResultsComparisonsTablesAndFindings() {
        answered(1);
        HOUSE.assessments()
                .openWave(
                        COORDINATION,
                        ASSESSMENT,
                        version(),
                        new NewWave(
                                INSTRUMENT,
                                1,
                                TODAY,
                                TODAY,
                                AnswerUnit.PERSON,
                                List.of(new AskedPerspective(MOTHERS, null))))
                .orElseThrow();
        answered(2);
        HOUSE.results().publish(COORDINATION, ASSESSMENT, 1).orElseThrow();
        var found = HOUSE.findings()
                .add(
                        COORDINATION,
                        ASSESSMENT,
                        version(),
                        new NewFinding(FindingKind.NEED, MOTHERS, "Ein Raum", "Umfrage", 4))
                .orElseThrow();

        isNamedOn(PATH);
        isNamedOn(PATH + "/waves/1/results");
        isNamedOn(PATH + "/comparison?first=1&second=2");
        isNamedOn(PATH + "/tables");
        isNamedOn(PATH + "/findings/" + found.findings().all().getFirst().id() + "/change");
    }

    @Test
    void oneThatIsGivenUpIsStillNamedAndOfferedWhereItWasNamedBefore() {
        answered(1);
        HOUSE.perspectives().giveUp(COORDINATION, MOTHERS_ID, 1).orElseThrow();

        isNamedOn(PATH + "/waves/1/results");
        isNamedOn(PATH + "/findings/new");
    }

    @Test
    void whoeverSpeaksThroughOneThatCountsWithThemIsHeard() {
        HOUSE.needs().perspectives().save(fathers());
        HOUSE.findings()
                .add(
                        COORDINATION,
                        ASSESSMENT,
                        version(),
                        new NewFinding(FindingKind.STRENGTH, FATHERS, "Das Café", "Gespräche", 4))
                .orElseThrow();

        assertThat(coordination().get(PATH).expect(200).html())
                .containsPattern("Noch nicht gehört: Kinder · .*Stadtteilmütter")
                .doesNotContain("gehört: Familien");
    }

    @Test
    void theRefusalToConcludeSaysHowOwnOnesCount() {
        answered(1);

        assertThat(coordination()
                        .post(PATH + "/conclusion", "version", Long.toString(version()))
                        .expect(409)
                        .html())
                .contains("oder von einer Perspektive, die mit ihnen zählt");
        HOUSE.needs().perspectives().save(fathers());
        for (var perspective : List.of(FATHERS, Perspective.FAMILIES)) {
            HOUSE.findings()
                    .add(
                            COORDINATION,
                            ASSESSMENT,
                            version(),
                            new NewFinding(FindingKind.STRENGTH, perspective, "Das Café", "Gespräche", 4))
                    .orElseThrow();
        }
        coordination()
                .post(PATH + "/conclusion", "version", Long.toString(version()))
                .expect(303);
    }
}
