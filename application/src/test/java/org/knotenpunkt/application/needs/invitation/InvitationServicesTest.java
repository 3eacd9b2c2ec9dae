package org.knotenpunkt.application.needs.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.NeedsFixtures.sheetId;
import static org.knotenpunkt.domain.needs.Perspective.CHILDREN;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentEvent;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

class InvitationServicesTest {
    private static final Actor SOMEBODY = new Actor(new UUID(9, 9), Set.of());
    private static final AnswerCode NOBODYS = new InvitationKey("f".repeat(64)).code(1);

    private final NeedsHouse house = new NeedsHouse(new AllowingRights());

    @BeforeEach
    void ask() {
        house.needs().instruments().save(aPublishedInstrument());
        house.needs().assessments().save(anAssessmentThatAsks());
    }

    private AnswerCode link(Perspective perspective) {
        return house.invitations()
                                .openLink(SOMEBODY, ASSESSMENT, 1, perspective)
                                .orElseThrow()
                                .kind()
                        instanceof Invitation.OpenLink(var code)
                ? code
                : NOBODYS;
    }

    private HandedOut codes(int count) {
        return house.invitations()
                .handOut(SOMEBODY, ASSESSMENT, 1, FAMILIES, new Invitation.Codes(count))
                .orElseThrow();
    }

    private Result<Questionnaire, AnswerError> answer(
            AnswerCode code, @Nullable AnswerSheetId sheet, Answer... answers) {
        return house.linkAnswers().answer(code, LanguageTag.GERMAN, List.of(answers), sheet);
    }

    private List<AnswerSheet> sheets() {
        return house.needs().sheets().of(ASSESSMENT, 1);
    }

    private void close() {
        var version =
                house.needs().assessments().findById(ASSESSMENT).orElseThrow().version();
        house.assessments().closeWave(SOMEBODY, ASSESSMENT, version, 1).orElseThrow();
    }

    @Test
    void severalPeopleAnswerThroughTheSameOpenLink() {
        var link = link(TEACHERS);

        assertThat(answer(link, sheetId(101), point(4))).isInstanceOf(Result.Success.class);
        assertThat(answer(link, sheetId(102), point(4))).isInstanceOf(Result.Success.class);
        assertThat(answer(link, null, point(4))).isInstanceOf(Result.Success.class);

        assertThat(sheets())
                .hasSize(3)
                .allSatisfy(sheet -> assertThat(sheet)
                        .returns(Way.LINK, AnswerSheet::way)
                        .returns(TEACHERS, AnswerSheet::perspective)
                        .returns(TODAY, AnswerSheet::day));
    }

    @Test
    void aSheetThatIsSentTwiceThroughAnOpenLinkCountsOnce() {
        var link = link(FAMILIES);
        answer(link, sheetId(1), point(4)).orElseThrow();
        answer(link, sheetId(1), point(4)).orElseThrow();

        assertThat(sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.answers()).containsExactly(point(4)));
    }

    @Test
    void whoSendsTheSameFormWithOtherAnswersIsToldThatTheFirstOnesCount() {
        var link = link(FAMILIES);
        answer(link, sheetId(1), point(4)).orElseThrow();

        assertThat(answer(link, sheetId(1), point(5))).isEqualTo(refusal(new AnswerError.HandedInAlready()));
        assertThat(answer(link(TEACHERS), sheetId(1), point(4))).isEqualTo(refusal(new AnswerError.HandedInAlready()));
        assertThat(sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.answers()).containsExactly(point(4)));
    }

    @Test
    void aPerspectiveKeepsItsOpenLinkUntilThatIsTakenBack() {
        var first = link(FAMILIES);

        assertThat(link(FAMILIES)).isEqualTo(first).isNotEqualTo(link(TEACHERS));
        var id = house.needs().invitations().of(ASSESSMENT, 1).getFirst().id();
        house.invitations().revoke(SOMEBODY, ASSESSMENT, 1, id).orElseThrow();
        assertThat(link(FAMILIES)).isNotEqualTo(first);
        assertThat(answer(first, null, point(4))).isEqualTo(refusal(new AnswerError.InvitationRevoked()));
    }

    @Test
    void aCodeIsGoodForOneSheet() {
        var codes = codes(5).codes();
        answer(codes.getFirst(), null, point(4)).orElseThrow();

        assertThat(answer(codes.getFirst(), null, point(4))).isEqualTo(refusal(new AnswerError.CodeUsed()));
        assertThat(house.linkAnswers().open(codes.getFirst()).orElseThrow().hindrance())
                .contains(new AnswerError.CodeUsed());
        assertThat(answer(codes.getLast(), null, point(4))).isInstanceOf(Result.Success.class);
        assertThat(sheets()).hasSize(2);
    }

    /** Whoever has made the page could know it by that. */
    @Test
    void aSheetThatCameByACodeHasAnIdThatNobodyElseKnows() {
        answer(codes(5).codes().getFirst(), sheetId(77), point(4)).orElseThrow();

        assertThat(sheets()).singleElement().extracting(AnswerSheet::id).isNotEqualTo(sheetId(77));
    }

    /** So that which code was whose leads to no sheet. */
    @Test
    void withASheetThatCameByACodeNothingOfTheCodeIsKept() {
        var handedOut = codes(5);
        answer(handedOut.codes().getFirst(), null, point(4)).orElseThrow();
        answer(link(FAMILIES), null, point(4)).orElseThrow();
        var link = house.needs().invitations().of(ASSESSMENT, 1).getLast().id();

        assertThat(sheets()).extracting(AnswerSheet::link).containsExactly(null, link);
        assertThat(house.needs()
                        .sheets()
                        .through(LINDENAU, handedOut.invitation().id()))
                .isZero();
    }

    @Test
    void aCodeIsNotUsedUpByASheetThatIsRefused() {
        var code = codes(5).codes().getFirst();

        assertThat(answer(code, null))
                .isEqualTo(refusal(new AnswerError.SheetRefused(List.of(
                        new AnswerError.NothingAnswered(), new AnswerError.AnswerMissing(point(4).question())))));
        assertThat(answer(code, null, point(4))).isInstanceOf(Result.Success.class);
    }

    @Test
    void ofCodesThatAreTakenBackThoseThatWereUsedSayThatTheyWere() {
        var handedOut = codes(5);
        answer(handedOut.codes().getFirst(), null, point(4)).orElseThrow();
        house.invitations()
                .revoke(SOMEBODY, ASSESSMENT, 1, handedOut.invitation().id())
                .orElseThrow();

        assertThat(answer(handedOut.codes().getFirst(), null, point(4))).isEqualTo(refusal(new AnswerError.CodeUsed()));
        assertThat(answer(handedOut.codes().getLast(), null, point(4)))
                .isEqualTo(refusal(new AnswerError.InvitationRevoked()));
        assertThat(sheets()).hasSize(1);
    }

    @Test
    void answersAreTakenFromTheFirstToTheLastDay() {
        var link = link(FAMILIES);
        house.clock().advance(Duration.ofDays(20));
        assertThat(answer(link, null, point(4))).isInstanceOf(Result.Success.class);

        house.clock().advance(Duration.ofDays(1));
        assertThat(answer(link, null, point(4))).isEqualTo(refusal(new AnswerError.NoLongerAsked(TODAY.plusDays(20))));
    }

    @Test
    void whoComesTooEarlyIsToldWhenToComeBack() {
        var asking = house.needs().assessments().findById(ASSESSMENT).orElseThrow();
        var from = TODAY.plusDays(3);
        house.needs()
                .assessments()
                .save(asking.openWave(INSTRUMENT, 1, from, from, AnswerUnit.FAMILY, asked(), NOW)
                        .orElseThrow());
        var key = house.invitations()
                .handOut(SOMEBODY, ASSESSMENT, 2, FAMILIES, new Invitation.Codes(5))
                .orElseThrow()
                .key();

        assertThat(answer(key.code(1), null, point(4))).isEqualTo(refusal(new AnswerError.NotYetAsked(from)));
    }

    @Test
    void aClosedWaveTakesNothingMoreAndInvitesNobody() {
        var link = link(FAMILIES);
        close();

        assertThat(answer(link, null, point(4))).isEqualTo(refusal(new AnswerError.NoLongerAsked(TODAY)));
        assertThat(house.invitations().openLink(SOMEBODY, ASSESSMENT, 1, TEACHERS))
                .isEqualTo(refusal(new AnswerError.NotOpenTo(new AssessmentError.WaveClosed(1, TODAY))));
        assertThat(sheets()).isEmpty();
    }

    @Test
    void whatNobodyHasHandedOutOpensNothing() {
        codes(5);

        assertThat(answer(NOBODYS, null, point(4))).isEqualTo(refusal(new AnswerError.UnknownCode()));
        assertThat(house.linkAnswers().open(NOBODYS)).isEqualTo(refusal(new AnswerError.UnknownCode()));
    }

    @Test
    void onlyThoseAreInvitedWhomTheWaveAsksAndNotTooFewByCodes() {
        assertThat(house.invitations().openLink(SOMEBODY, ASSESSMENT, 1, CHILDREN))
                .isEqualTo(refusal(new AnswerError.PerspectiveNotAsked(CHILDREN)));
        assertThat(List.of(4, 501))
                .allSatisfy(count -> assertThatIllegalArgumentException().isThrownBy(() -> codes(count)));
    }

    @Test
    void codesAreShownAgainOnlyToWhoeverHasTheirKey() {
        var handedOut = codes(6);
        var invitation = handedOut.invitation().id();

        assertThat(house.invitations().handedOut(SOMEBODY, ASSESSMENT, 1, invitation, handedOut.key()))
                .isEqualTo(Result.success(handedOut));
        assertThat(house.invitations().handedOut(SOMEBODY, ASSESSMENT, 1, invitation, codes(5).key()))
                .isEqualTo(refusal(new AnswerError.WrongKey()));
        var unknown = new InvitationId(new UUID(8, 99));
        assertThat(house.invitations().handedOut(SOMEBODY, ASSESSMENT, 1, unknown, handedOut.key()))
                .isEqualTo(refusal(new AnswerError.UnknownInvitation(unknown)));
    }

    @Test
    void invitingIsToldAndAnsweringIsNot() {
        var handedOut = codes(5);
        link(FAMILIES);
        link(FAMILIES);
        answer(handedOut.codes().getFirst(), null, point(4)).orElseThrow();
        answer(link(FAMILIES), null, point(4)).orElseThrow();
        var id = handedOut.invitation().id();
        house.invitations().revoke(SOMEBODY, ASSESSMENT, 1, id).orElseThrow();
        house.invitations().revoke(SOMEBODY, ASSESSMENT, 1, id).orElseThrow();

        assertThat(house.events().published().stream().map(Object::getClass).toList())
                .isEqualTo(List.of(
                        AssessmentEvent.PeopleInvited.class,
                        AssessmentEvent.PeopleInvited.class,
                        AssessmentEvent.InvitationTakenBack.class));
    }
}
