package org.knotenpunkt.web.partnership.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.DUE;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.handedIn;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class ReviewFormsTest {
    private static final Actor PARENT =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, PARENTS.value()));

    private static final ReviewHouse HOUSE = new ReviewHouse();

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server();

    private final Browser coordination = SERVER.browser(Actors.workingIn(LINDENAU));

    private static Review opened(int number) {
        return Review.open(new ReviewId(new UUID(0xa200, number)), anAgreement(), FRAME, TODAY, DUE, TODAY, NOW)
                .orElseThrow();
    }

    private static Review closed(int number) {
        var rated = handedIn(handedIn(opened(number), SCHOOL, 5, 4, 3, 4), PROVIDER, 4, 4, 5, 4);
        return handedIn(rated, PARENTS, 2, 5, 0, 4).close(Set.of(), TODAY, NOW).orElseThrow();
    }

    /** The page of the review, which is kept in its first version. */
    private static String kept(Review review) {
        HOUSE.reviews().save(review);
        return "/reviews/" + review.id();
    }

    @Test
    void thePartiesAreGivenTimeUntilAnotherDay() {
        var page = kept(opened(1));
        var later = DUE.plusDays(3).toString();
        assertThat(coordination.get(page + "/due").expect(200).html()).contains("value=\"%s\"".formatted(DUE));

        var early = TODAY.minusDays(1).toString();
        assertThat(coordination
                        .post(page + "/due", "due", early, "version", "1")
                        .expect(422)
                        .html())
                .contains("value=\"%s\"".formatted(early));
        assertThat(coordination
                        .post(page + "/due", "due", later, "version", "1")
                        .expect(303)
                        .location())
                .isEqualTo(page);
        assertThat(coordination.get(page + "/due").html()).contains("value=\"%s\"".formatted(later));
    }

    @Test
    void whoClosesEarlyNamesAllWhoAreMissing() {
        var review = handedIn(opened(2), SCHOOL, 5, 4, 3, 4);
        var page = kept(review);
        var missing = review.awaited().stream().map(Object::toString).collect(joining(","));
        assertThat(coordination.get(page + "/closing").expect(200).html())
                .contains("Es fehlt noch", "Vor Ablauf der Zeit", "value=\"%s\"".formatted(missing));

        coordination.post(page + "/closing", "version", "1").expect(409);
        coordination
                .post(page + "/closing", "version", "1", "without", "nobody")
                .expect(422);
        coordination.post(page + "/closing", "version", "1", "without", missing).expect(303);
        coordination.get(page + "/closing").expect(409);
    }

    @Test
    void whatIsStillToBeSettledIsAReasonToTalk() {
        var page = kept(opened(7));
        assertThat(coordination.get(page).html()).doesNotContain("/disagreements");

        HOUSE.disagreements().save(DisagreementFixtures.aDisagreement());
        assertThat(coordination.get(page).html())
                .contains("/agreements/%s/disagreements".formatted(AGREEMENT), "1 offene Abweichung");
        HOUSE.disagreements().clear();
    }

    @Test
    void whatFollowsIsChosenAndWrittenDownAndCanBeChanged() {
        var page = kept(closed(3));
        var path = page + "/conclusions/families";
        assertThat(coordination.get(path).expect(200).html())
                .contains(
                        "Wie weit sind wir mit families?",
                        "Ziel ändern: ",
                        "Ein neues Ziel aufnehmen",
                        "Kein Ziel ändern",
                        "value=\"%s\"".formatted(CAFE));
        assertThat(coordination
                        .post(path, "decision", "whatever", "text", "Mehr <b>", "version", "1")
                        .expect(422)
                        .html())
                .contains("Mehr &lt;b");
        coordination
                .post(path, "decision", "NEW_GOAL", "text", "Mehr davon", "version", "1")
                .expect(303);
        assertThat(coordination.get(page).html()).contains("Ein neues Ziel aufnehmen: Mehr davon");
        coordination
                .post(path, "decision", CAFE.toString(), "text", "Anders", "version", "2")
                .expect(303);
        assertThat(coordination.get(page).html()).containsPattern("Ziel ändern: [^:<]+: Anders");
        assertThat(coordination.get(path).html())
                .containsPattern("value=\"%s\"[^>]* (selected|checked)".formatted(CAFE));
        coordination.get(page + "/conclusions/weather").expect(422);
    }

    @Test
    void aReviewIsConcludedOnceSomethingFollowsForAllOnTheAgenda() {
        var page = kept(closed(4));
        coordination.get(page + "/conclusion").expect(409);
        coordination.post(page + "/conclusion", "version", "1").expect(409);
        var version = 1;
        for (var criterion : new String[] {"families", "eye-level", "strengths"}) {
            coordination
                    .post(
                            page + "/conclusions/" + criterion,
                            "decision",
                            "NO_CHANGE",
                            "text",
                            "Es bleibt so",
                            "version",
                            Integer.toString(version++))
                    .expect(303);
        }
        coordination.get(page + "/conclusion").expect(200);
        coordination.post(page + "/conclusion", "version", "1").expect(409);
        coordination
                .post(page + "/conclusion", "version", Integer.toString(version))
                .expect(303);
        coordination.get(page + "/conclusion").expect(409);
        coordination.get(page + "/conclusions/families").expect(409);
    }

    @Test
    void whyAConclusionIsNotFollowedIsWrittenDownBesideIt() {
        var review = closed(8)
                .draw(aConclusion("families", new Conclusion.Decision.ChangeGoal(CAFE)))
                .flatMap(next -> next.draw(aConclusion("eye-level", new Conclusion.Decision.NoChange())))
                .flatMap(next -> next.draw(aConclusion("strengths", new Conclusion.Decision.NoChange())));
        var page = kept(review.flatMap(next -> next.conclude(NOW)).orElseThrow());
        var path = page + "/conclusions/families/dropping";
        assertThat(coordination.get(page).html()).contains("noch nicht in der Vereinbarung", path);
        assertThat(SERVER.browser(PARENT).get(page).html())
                .contains("noch nicht in der Vereinbarung")
                .doesNotContain(path);
        assertThat(coordination.get(path).expect(200).html()).contains("Doch nicht umsetzen", "We ask families first");
        SERVER.browser(PARENT).get(path).expect(403);
        coordination.get(page + "/conclusions/eye-level/dropping").expect(409);

        coordination.post(path, "reason", "").expect(422);
        coordination.post(path, "reason", "Kein <b>Raum</b>").expect(303);

        assertThat(coordination.get(page).html())
                .contains("Doch nicht umgesetzt: Kein &lt;b&gt;Raum")
                .doesNotContain("noch nicht in der Vereinbarung", path);
        coordination.get(path).expect(409);
    }

    @Test
    void aFormIsShownToNobodyFromWhomItWouldNotBeTaken() {
        var open = kept(opened(5));
        var closed = kept(closed(6));
        SERVER.browser(PARENT).get(open + "/due").expect(403);
        SERVER.browser(PARENT).get(closed + "/conclusions/families").expect(403);
        coordination.get(open + "/conclusion").expect(409);
        coordination.get(open + "/conclusions/families").expect(409);
        coordination.get(closed + "/due").expect(409);
        coordination.get(closed + "/closing").expect(409);
    }
}
