package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.answer.file.AnswerFileApi;
import org.knotenpunkt.web.needs.answer.file.AnswerFileForms;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Form;

class AnswerFilePagesTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor FAMILY =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final String WAVE = "/assessments/" + ASSESSMENT + "/waves/1";
    private static final String PATH = WAVE + "/sheets/file";
    private static final Pattern CARRIED = Pattern.compile("name=\"carried\" value=\"([^\"]+)\"");
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .with(new AnswerFileApi(HOUSE.answerFiles()))
            .pages(pages -> new AnswerFileForms(pages, HOUSE.answers(), HOUSE.answerFiles()))
            .build();

    private final Browser browser = SERVER.browser(COORDINATION);

    @BeforeEach
    void ask() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
        HOUSE.needs().assessments().save(anAssessmentThatAsks());
    }

    private Browser.Answer send(String name, String content, String... fields) {
        var all = new ArrayList<>(List.of(Form.TOKEN, TestServer.FORM_TOKEN));
        all.addAll(List.of(fields));
        return browser.upload(PATH, FormWithFile.TYPE, FormWithFile.of(name, content, all.toArray(String[]::new)));
    }

    private static List<AnswerSheet> stored() {
        return HOUSE.needs().sheets().of(ASSESSMENT, 1);
    }

    private static String carriedBy(String html) {
        var carried = CARRIED.matcher(html);
        assertThat(carried.find()).isTrue();
        return carried.group(1).replace("&#43;", "+").replace("&#61;", "=");
    }

    @Test
    void whatWasPreviewedIsTakenOnceItIsConfirmed() {
        var preview = send("a.csv", "id;welcome;<b>Notiz</b>\n1;4;x\n2;5;y\n", "perspective", "FAMILIES")
                .expect(200)
                .html();

        assertThat(preview)
                .contains("2 Bögen können übernommen werden", "Familien: 2", "&lt;b&gt;Notiz", "nicht bekannt")
                .doesNotContain("<b>Notiz");
        assertThat(stored()).isEmpty();

        send("", "", "carried", carriedBy(preview), "perspective", "FAMILIES", "confirmed", "true")
                .expect(303);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void aFaultIsToldWithItsLineAndNothingCanBeConfirmed() {
        assertThat(send("a.csv", "perspective;welcome\nFAMILIES;4\n<i>;4\nFAMILIES;9\n")
                        .expect(200)
                        .html())
                .contains("2 Fehler", "„&lt;i&gt;“ ist weder die Kennung noch der Name", "zwischen 1 und 5")
                .doesNotContain("Alle übernehmen");
        assertThat(send("a.csv", "perspective;welcome\nFAMILIES;9\n", "confirmed", "true")
                        .expect(422)
                        .html())
                .contains("Nichts wurde übernommen");
        assertThat(stored()).isEmpty();
    }

    @Test
    void theSameFileIsAskedAbout() {
        var file = "welcome\n4\n";
        send("a.csv", file, "perspective", "FAMILIES", "confirmed", "true").expect(303);

        assertThat(send("a.csv", file, "perspective", "FAMILIES", "confirmed", "true")
                        .expect(422)
                        .html())
                .contains("schon in der Welle", "noch einmal übernehmen");
        assertThat(stored()).hasSize(1);
        send("a.csv", file, "perspective", "FAMILIES", "confirmed", "true", "again", "true")
                .expect(303);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void aLargeFileIsCarriedAlong() {
        var file = new StringBuilder("welcome;wish\n");
        for (int i = 0; i < 20_000; i++) {
            file.append(i % 5 + 1)
                    .append(';')
                    .append(Long.toHexString(i * 0x9e3779b97f4a7c15L))
                    .append('\n');
        }
        var preview = send("a.csv", file.toString(), "perspective", "FAMILIES")
                .expect(200)
                .html();

        assertThat(carriedBy(preview)).hasSizeGreaterThan(250_000);
        send("", "", "carried", carriedBy(preview), "perspective", "FAMILIES", "confirmed", "true")
                .expect(303);
        assertThat(stored()).hasSize(20_000);
    }

    @Test
    void withoutAFileNothingCanBeSeen() {
        assertThat(send("", "").expect(422).html()).contains("file-error");
        assertThat(send("", "", "carried", "***").expect(422).html()).contains("file-error");
        assertThat(send("a.xlsx", "nothing of it", "perspective", "FAMILIES")
                        .expect(422)
                        .html())
                .contains("Keine Spalte der Kopfzeile");
    }

    @Test
    void theTemplateCanBeBroughtInAsItIs() {
        var template = browser.get(WAVE + "/sheets/template.csv").expect(200).html();

        assertThat(template).contains("perspective;language;welcome;support;visited;children;wish");
        send("a.csv", template.replace("\ufeff", ""), "confirmed", "true").expect(303);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void whoMayNotConductBringsNothingIn() {
        SERVER.browser(FAMILY).get(PATH).expect(403);
    }
}
