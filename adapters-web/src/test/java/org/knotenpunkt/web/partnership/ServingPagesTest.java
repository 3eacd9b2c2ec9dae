package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.serving;
import static org.knotenpunkt.web.partnership.AgreementHouse.API;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.partnership.AgreementHouse.PATH;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

/** What pages about an agreement tell of what is done for its goals. */
class ServingPagesTest {
    private static final AgreementHouse HOUSE = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server();

    private final Browser browser = SERVER.browser(COORDINATION);

    @BeforeEach
    void somethingIsDoneForGoals() {
        HOUSE.begin(anAgreement());
        HOUSE.done().add(serving(1, Stage.PLANNED, CAFE));
        HOUSE.done().add(serving(2, Stage.UNDER_WAY, IDEAL));
        HOUSE.done().add(serving(3, Stage.OVER, CAFE));
        HOUSE.done().add(serving(4, Stage.UNDER_WAY, new GoalId(new UUID(9, 9))));
    }

    private static String story(int number) {
        return "href=\"/concepts/%s\">Story &lt;b&gt;%d&lt;/b&gt;</a>".formatted(new UUID(0xe010, number), number);
    }

    @Test
    void aGoalNamesWhatServesItAndHowFarThatIs() {
        assertThat(browser.get(PATH).expect(200).html())
                .containsSubsequence("id=\"" + IDEAL, story(2), "(Konzept, Linde, läuft)", "id=\"" + CAFE, story(1))
                .contains("(Konzept, Linde, in Vorbereitung)", story(3), "(Konzept, Linde, beendet)")
                .doesNotContain(story(4), "Story <b>");
    }

    private String asked(String path, String day) {
        return browser.post(
                        PATH + path,
                        "version",
                        HOUSE.version(),
                        "lastDay",
                        day,
                        "way",
                        "TOGETHER",
                        "reason",
                        "The school closes")
                .expect(422)
                .html();
    }

    @Test
    void anEndingNamesWhatServesTheGoalsUnlessItIsOver() {
        assertThat(asked("/ending", "2026-12-31"))
                .contains(
                        "name=\"sure-2026-12-31\"",
                        "href=\"/concepts/" + new UUID(0xe010, 1),
                        "Konzept: Story &lt;b&gt;1&lt;/b&gt; (Linde, in Vorbereitung)",
                        "Konzept: Story &lt;b&gt;2&lt;/b&gt; (Linde, läuft)")
                .doesNotContain("&lt;b&gt;3", "&lt;b&gt;4");
    }

    @Test
    void programsAreToldOfItBefore() {
        assertThat(titles("/ending", "2026-12-31")).containsExactly("Story <b>1</b>", "Story <b>2</b>");
        assertThat(titles("/parties/%s/leaving".formatted(answering()), "2027-03-01"))
                .containsExactly("Story <b>1</b>");
        assertThat(titles("/parties/%s/leaving".formatted(PARENTS), "2027-03-01"))
                .doesNotContain("Story <b>1</b>");
    }

    private static Stream<String> titles(String path, String day) {
        return SERVER.api(COORDINATION)
                .get("%s%s/consequences?lastDay=%s&way=TOGETHER".formatted(API, path, day))
                .expect(200)
                .json()
                .at("/undertakings")
                .valueStream()
                .map(one -> one.at("/title").asText());
    }

    private static OrganisationId answering() {
        return anAgreement()
                .lastAgreed()
                .flatMap(version -> version.content().goal(CAFE))
                .flatMap(Goal::measure)
                .map(Measure::responsible)
                .orElseThrow();
    }

    @Test
    void whenAPartyLeavesWhatServesTheGoalsForWhichItAnswersIsNamed() {
        assertThat(asked("/parties/" + answering() + "/leave", "2027-03-01"))
                .contains("&lt;b&gt;1")
                .doesNotContain("&lt;b&gt;2", "&lt;b&gt;3", "&lt;b&gt;4");
        assertThat(asked("/parties/" + PARENTS + "/leave", "2027-03-01")).doesNotContain("&lt;b&gt;1");
    }
}
