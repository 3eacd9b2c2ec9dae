package org.knotenpunkt.application.centre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.AUTUMN;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.standings;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.aFrame;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreAction;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.assessment.Development;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentError;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentEvent;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class SelfAssessmentServiceTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor LEAD_ELSEWHERE =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));
    private static final String CODE = FRAME.ref().code();

    private final SelfAssessmentHouse house = new SelfAssessmentHouse(TODAY);

    private SelfAssessment begun(LocalDate day) {
        return house.service().begin(LEAD, CENTRE, CODE, day).orElseThrow();
    }

    private SelfAssessment handedIn(LocalDate day, int... points) {
        var draft = begun(day);
        return house.service()
                .revise(LEAD, draft.id(), draft.version(), day, standings(draft.criteria(), points))
                .flatMap(whole -> house.service().conclude(LEAD, whole.id(), whole.version()))
                .orElseThrow();
    }

    @Test
    void whoLeadsACentreLooksAtItsWorkAndAllInTheTownSeeWhatWasHandedIn() {
        var concluded = handedIn(AUTUMN, 4, 2, 5, 3);
        assertThat(concluded.handedIn().orElseThrow().by()).isEqualTo(LEAD.account());
        var view = house.reader().read(LEAD_ELSEWHERE, concluded.id()).orElseThrow();
        assertThat(view.assessment()).isEqualTo(concluded);
        assertThat(view.frame()).isEqualTo(FRAME);
        assertThat(view.name()).isEqualTo("Linde");
        assertThat(view.works()).isFalse();
        assertThat(house.world().events().published())
                .hasAtLeastOneElementOfType(SelfAssessmentEvent.SelfAssessmentBegun.class)
                .hasAtLeastOneElementOfType(SelfAssessmentEvent.SelfAssessmentRevised.class)
                .hasAtLeastOneElementOfType(SelfAssessmentEvent.SelfAssessmentConcluded.class);
    }

    @Test
    void aDraftIsSeenByThoseAloneWhoWorkOnIt() {
        var draft = begun(AUTUMN);
        assertThat(house.reader().read(LEAD, draft.id()).orElseThrow().works()).isTrue();
        assertThat(house.reader().read(COORDINATION, draft.id()).orElseThrow().works())
                .isTrue();
        var unknown = Result.refusal(new SelfAssessmentError.UnknownSelfAssessment(draft.id()));
        assertThat(house.reader().read(LEAD_ELSEWHERE, draft.id())).isEqualTo(unknown);
        assertThat(house.service().giveUp(LEAD_ELSEWHERE, draft.id(), 1)).isEqualTo(unknown);
        assertThat(house.reader().of(LEAD_ELSEWHERE, CENTRE).orElseThrow().rounds())
                .isEmpty();
        assertThat(house.reader().of(LEAD, CENTRE).orElseThrow().rounds()).containsExactly(draft);
    }

    @Test
    void whatWasHandedInIsChangedByNobody() {
        var concluded = handedIn(AUTUMN, 4, 2, 5, 3);
        assertThat(house.service().giveUp(COORDINATION, concluded.id(), concluded.version()))
                .isEqualTo(Result.refusal(new SelfAssessmentError.ConcludedAlready()));
        assertThat(house.service().giveUp(LEAD_ELSEWHERE, concluded.id(), concluded.version()))
                .isEqualTo(Result.refusal(new SelfAssessmentError.AssessingNotAllowed(
                        new Denial.RoleMissing(CentreAction.ASSESS_CENTRE))));
    }

    @Test
    void ofADraftThatWasGivenUpNothingIsLeft() {
        var draft = begun(AUTUMN);
        house.service().giveUp(LEAD, draft.id(), draft.version()).orElseThrow();
        assertThat(house.reader().of(LEAD, CENTRE).orElseThrow().rounds()).isEmpty();
        begun(AUTUMN);
    }

    @Test
    void thereIsOneDraftByAFrameAndOneAssessmentOfADay() {
        var concluded = handedIn(AUTUMN, 4, 2, 5, 3);
        assertThat(house.service().begin(LEAD, CENTRE, CODE, AUTUMN))
                .isEqualTo(Result.refusal(new SelfAssessmentError.AssessedOnThatDay(AUTUMN)));
        var draft = begun(TODAY);
        assertThat(house.service().begin(LEAD, CENTRE, CODE, TODAY.minusDays(1)))
                .isEqualTo(Result.refusal(new SelfAssessmentError.DraftUnderWay(draft.id())));
        assertThat(house.service().revise(LEAD, draft.id(), draft.version(), concluded.day(), List.of()))
                .isEqualTo(Result.refusal(new SelfAssessmentError.AssessedOnThatDay(AUTUMN)));
    }

    @Test
    void itTakesAFrameThatTheTownMayUseAndACentreThatTheActorLeads() {
        assertThat(house.service().begin(LEAD, CENTRE, "unheard-of", AUTUMN))
                .isEqualTo(Result.refusal(new SelfAssessmentError.UnknownFrame("unheard-of")));
        assertThat(house.service().begin(LEAD_ELSEWHERE, CENTRE, CODE, AUTUMN))
                .isEqualTo(Result.refusal(new SelfAssessmentError.AssessingNotAllowed(
                        new Denial.RoleMissing(CentreAction.ASSESS_CENTRE))));
        var unknown = Result.refusal(new SelfAssessmentError.OfCentre(new CentreError.UnknownCentre(CENTRE)));
        assertThat(house.service().begin(STRANGER, CENTRE, CODE, AUTUMN)).isEqualTo(unknown);
        assertThat(house.reader().of(STRANGER, CENTRE)).isEqualTo(unknown);
    }

    @Test
    void acrossEditionsOnlyWhatIsAskedInTheSameWordsIsCompared() {
        var own = new FrameRef("our-own", 1);
        house.frames().add(LINDENAU, aFrame(own, List.of("families", "eye-level")));
        var first = house.service()
                .begin(COORDINATION, CENTRE, "our-own", AUTUMN)
                .flatMap(draft -> house.service()
                        .revise(COORDINATION, draft.id(), draft.version(), AUTUMN, standings(draft.criteria(), 2, 3)))
                .flatMap(whole -> house.service().conclude(COORDINATION, whole.id(), whole.version()))
                .orElseThrow();
        house.frames().add(LINDENAU, aFrame(own.next(), List.of("eye-level", "openness")));
        var draft =
                house.service().begin(COORDINATION, CENTRE, "our-own", TODAY).orElseThrow();
        assertThat(draft.frame()).isEqualTo(own.next());
        var view = house.reader().read(LEAD, draft.id()).orElseThrow();
        assertThat(view.earlier("eye-level")).isEqualTo(first.standing("eye-level"));
        assertThat(view.earlier("openness")).isEmpty();
        house.service()
                .revise(LEAD, draft.id(), draft.version(), TODAY, standings(draft.criteria(), 5, 1))
                .flatMap(whole -> house.service().conclude(LEAD, whole.id(), whole.version()))
                .orElseThrow();
        var development =
                house.reader().of(LEAD, CENTRE).orElseThrow().developments().getFirst();
        assertThat(development.lines()).extracting(Development.Line::change).containsExactly(2, 0);
        assertThat(development.dropped()).containsExactly(new Development.Dropped(own, "families"));
    }

    @Test
    void whoeverHasNotSeenTheNewestStateIsTold() {
        var draft = begun(AUTUMN);
        house.service()
                .revise(LEAD, draft.id(), draft.version(), AUTUMN, standings(4))
                .orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.service().giveUp(COORDINATION, draft.id(), draft.version()));
    }
}
