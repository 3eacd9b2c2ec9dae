package org.knotenpunkt.application.partnership.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.serving;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class UndertakingReaderTest {
    private static final Undertaking CAFE_EVENING = serving(1, Stage.PLANNED, CAFE);
    private static final Undertaking FEAST = serving(2, Stage.OVER, IDEAL);

    private UndertakingReader reader(ToldUndertakings told) {
        told.add(CAFE_EVENING);
        told.add(FEAST);
        told.add(serving(3, Stage.UNDER_WAY, new GoalId(new UUID(9, 9))));
        return new UndertakingReader(told.seen(), new PolicyRights(), new DirectTransactions(), FixedClock.on(TODAY));
    }

    private static Actor in(OrganisationId organisation) {
        return Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, organisation.value()));
    }

    @Test
    void whatServesAnyGoalOfTheAgreementIsTold() {
        var reader = reader(new ToldUndertakings(LINDENAU));
        assertThat(reader.ofAgreement(in(PARENTS), anAgreement()).orElseThrow()).containsExactly(CAFE_EVENING, FEAST);
        assertThat(reader.ofAgreement(Actors.workingIn(LINDENAU), anAgreement()).orElseThrow())
                .containsExactly(CAFE_EVENING, FEAST);
    }

    @Test
    void whatServesAGoalForWhichAPartyAnswersIsTold() {
        var reader = reader(new ToldUndertakings(LINDENAU));
        var party = anAgreement()
                .lastAgreed()
                .flatMap(version -> version.content().goal(CAFE))
                .flatMap(Goal::measure)
                .map(Measure::responsible)
                .orElseThrow();
        assertThat(reader.ofParty(Actors.workingIn(LINDENAU), anAgreement(), party)
                        .orElseThrow())
                .containsExactly(CAFE_EVENING);
        assertThat(reader.ofParty(Actors.workingIn(LINDENAU), anAgreement(), OUTSIDER)
                        .orElseThrow())
                .isEmpty();
        assertThat(reader.ofParty(in(OUTSIDER), anAgreement(), party))
                .isEqualTo(Result.refusal(new AgreementError.UnknownAgreement(AGREEMENT)));
    }

    @Test
    void whoMayNotSeeWhatAFeatureKeepsIsToldOfNoneOfIt() {
        var reader = reader(new ToldUndertakings(LINDENAU, KEEP_CONCEPTS));
        assertThat(reader.ofAgreement(in(PARENTS), anAgreement()).orElseThrow()).isEmpty();
        assertThat(reader.ofAgreement(Actors.workingIn(LINDENAU), anAgreement()).orElseThrow())
                .isNotEmpty();
    }

    @Test
    void whoMayNotSeeTheAgreementFindsNone() {
        assertThat(reader(new ToldUndertakings(LINDENAU)).ofAgreement(in(OUTSIDER), anAgreement()))
                .isEqualTo(Result.refusal(new AgreementError.UnknownAgreement(AGREEMENT)));
    }
}
