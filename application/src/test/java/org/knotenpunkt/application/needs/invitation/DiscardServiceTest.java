package org.knotenpunkt.application.needs.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentEvent;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Rounded;

/** What has come through an open link that was abused. */
class DiscardServiceTest {
    private static final Actor SOMEBODY = new Actor(new UUID(9, 9), Set.of());

    private final NeedsHouse house = new NeedsHouse(new AllowingRights());

    @BeforeEach
    void ask() {
        house.needs().instruments().save(aPublishedInstrument());
        house.needs().assessments().save(anAssessmentThatAsks());
    }

    private Invitation openLink() {
        return house.invitations().openLink(SOMEBODY, ASSESSMENT, 1, FAMILIES).orElseThrow();
    }

    private Result<Questionnaire, AnswerError> answer(Invitation link) {
        return link.kind() instanceof Invitation.OpenLink(AnswerCode code)
                ? house.linkAnswers().answer(code, LanguageTag.GERMAN, List.of(point(1)), null)
                : refusal(new AnswerError.UnknownCode());
    }

    private Invitation flooded(int sheets) {
        var link = openLink();
        for (int i = 0; i < sheets; i++) {
            answer(link).orElseThrow();
        }
        return link;
    }

    private void onPaper(int sheets) {
        var sheet = new NewSheet(FAMILIES, LanguageTag.GERMAN, List.of(point(5)));
        house.answers()
                .bringIn(SOMEBODY, ASSESSMENT, 1, Collections.nCopies(sheets, sheet))
                .orElseThrow();
    }

    private Result<Invitation, AnswerError> discard(Invitation link) {
        return house.discarding().discard(SOMEBODY, ASSESSMENT, 1, link.id(), "Dreißig Bögen in einer Minute");
    }

    private Rounded through(Invitation link) {
        return house.discarding()
                .through(SOMEBODY, ASSESSMENT, 1, link.id())
                .orElseThrow()
                .sheets();
    }

    private void close() {
        var version =
                house.needs().assessments().findById(ASSESSMENT).orElseThrow().version();
        house.assessments().closeWave(SOMEBODY, ASSESSMENT, version, 1).orElseThrow();
    }

    @Test
    void whatCameThroughAnAbusedLinkCountsNoMoreAndTheRestDoes() {
        onPaper(6);
        var link = flooded(30);

        var discarded = discard(link).orElseThrow();

        assertThat(discarded.discarded()).isEqualTo(new Invitation.Discarded(TODAY, "Dreißig Bögen in einer Minute"));
        assertThat(house.needs().invitations().of(ASSESSMENT, 1)).containsExactly(discarded);
        close();
        var question = house.results()
                .results(SOMEBODY, ASSESSMENT, 1)
                .orElseThrow()
                .results()
                .questions()
                .getFirst();
        assertThat(question.total().mean())
                .isNotNull()
                .returns(30L, mean -> mean.sum())
                .returns(6, mean -> mean.n());
    }

    @Test
    void theLinkIsGoodForNothingFromThenOnAndTheNextOneCounts() {
        var link = flooded(2);
        discard(link).orElseThrow();

        assertThat(answer(link)).isEqualTo(refusal(new AnswerError.InvitationRevoked()));
        var next = flooded(1);
        assertThat(next).isNotEqualTo(link);
        assertThat(house.needs().sheets().counts(ASSESSMENT)).isEqualTo(Map.of(1, Map.of(FAMILIES, 1)));
    }

    @Test
    void aLinkThatWasTakenBackBeforeKeepsTheDayOfThat() {
        var link = flooded(2);
        house.invitations().revoke(SOMEBODY, ASSESSMENT, 1, link.id()).orElseThrow();
        house.clock().advance(java.time.Duration.ofDays(2));

        var discarded = discard(link).orElseThrow();

        assertThat(discarded.revoked()).isEqualTo(TODAY);
        assertThat(discarded.discarded()).isNotNull().returns(TODAY.plusDays(2), Invitation.Discarded::day);
    }

    /** With the exact number, and that of all, the few would be known who have answered otherwise. */
    @Test
    void beforehandItIsToldAboutHowManyThereAre() {
        var link = openLink();
        assertThat(through(link)).isEqualTo(new Rounded.Nobody());
        flooded(4);
        assertThat(through(link)).isEqualTo(new Rounded.Few(5));
        flooded(4);
        assertThat(through(link)).isEqualTo(new Rounded.About(10));
    }

    /** Results that are read before and after would tell what those answered who are left out. */
    @Test
    void onceAWaveIsClosedNothingIsDiscarded() {
        var link = flooded(6);
        close();

        var closed = new AnswerError.NotOpenTo(new AssessmentError.WaveClosed(1, TODAY));
        assertThat(discard(link)).isEqualTo(refusal(closed));
        assertThat(house.discarding().through(SOMEBODY, ASSESSMENT, 1, link.id()))
                .isEqualTo(refusal(closed));
        assertThat(house.needs().sheets().counts(ASSESSMENT)).isEqualTo(Map.of(1, Map.of(FAMILIES, 6)));
    }

    @Test
    void whatCameByCodesCannotBeDiscarded() {
        var codes = house.invitations()
                .handOut(SOMEBODY, ASSESSMENT, 1, FAMILIES, new Invitation.Codes(5))
                .orElseThrow()
                .invitation();

        assertThat(discard(codes)).isEqualTo(refusal(new AnswerError.NoOpenLink(codes.id())));
        var unknown = new InvitationId(new UUID(8, 99));
        assertThat(house.discarding().discard(SOMEBODY, ASSESSMENT, 1, unknown, "Spam"))
                .isEqualTo(refusal(new AnswerError.UnknownInvitation(unknown)));
    }

    @Test
    void itIsDoneOnceAndTold() {
        var link = flooded(2);
        discard(link).orElseThrow();

        assertThat(discard(link)).isEqualTo(refusal(new AnswerError.DiscardedAlready(TODAY)));
        assertThat(house.events().published())
                .filteredOn(AssessmentEvent.AnswersDiscarded.class::isInstance)
                .singleElement()
                .extracting(event -> ((AssessmentEvent.AnswersDiscarded) event).invitation())
                .isEqualTo(link.id());
    }
}
