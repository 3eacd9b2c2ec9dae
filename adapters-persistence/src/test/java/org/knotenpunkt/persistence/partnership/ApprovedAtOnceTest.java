package org.knotenpunkt.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.AnswerService;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.InMemoryMandates;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.Meeting;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Two parties say yes at the same moment, each on a node of its own: both count, once. */
class ApprovedAtOnceTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    private final ContentHash hash = ContentDocument.fingerprint(CANONICAL).of(aContent());

    @BeforeEach
    void askForApproval() {
        KnownParties.in(POSTGRES);
        POSTGRES.in(
                () -> {
                    var draft = Agreement.draft(
                            AGREEMENT, LINDENAU, aContent(), ContentDocument.fingerprint(CANONICAL), NOW);
                    agreements()
                            .save(draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                                    .orElseThrow());
                    return draft;
                },
                LINDENAU);
    }

    private static JooqAgreements agreements() {
        return new JooqAgreements(POSTGRES.database(), CANONICAL);
    }

    @Test
    void bothCount() {
        var meeting = new Meeting<>(POSTGRES, () -> approve(PROVIDER, (actor, events) -> {}));

        approve(
                        SCHOOL,
                        (actor, events) -> assertThat(meeting.happen())
                                .as("the second waits")
                                .isTrue())
                .orElseThrow();
        assertThat(meeting.outcome()).isInstanceOf(Result.Success.class);

        assertThat(stored().draft().orElseThrow().approvals())
                .extracting(Approval::party)
                .containsExactly(SCHOOL, PROVIDER);
        approve(PARENTS, (actor, events) -> {}).orElseThrow();
        assertThat(stored().inForceOn(TODAY)).isPresent();
    }

    @Test
    void theSamePartyCountsOnce() {
        var meeting = new Meeting<>(POSTGRES, () -> approve(SCHOOL, (actor, events) -> {}));

        approve(SCHOOL, (actor, events) -> meeting.happen()).orElseThrow();

        assertThat(meeting.outcome()).isEqualTo(Result.refusal(new AgreementError.ApprovedAlready(SCHOOL, TODAY)));
        assertThat(stored().draft().orElseThrow().approvals()).hasSize(1);
    }

    private Result<Agreement, AgreementError> approve(OrganisationId party, DomainEvents events) {
        var actor = Actors.workingIn(LINDENAU);
        var mandates = new InMemoryMandates();
        mandates.add(actor.account(), LINDENAU, aSignatory(party).person());
        mandates.add(
                party,
                LINDENAU,
                Validity.ALWAYS,
                new Mandate(
                        aSignatory(party).person(),
                        "Somebody",
                        aSignatory(party).function(),
                        FunctionKind.AUTHORISED_SIGNATORY,
                        TermRole.HOLDER));
        var clock = FixedClock.on(TODAY);
        return new AnswerService(
                        agreements(), mandates, new PolicyRights(), events, POSTGRES.transactions(), clock, clock)
                .approve(actor, AGREEMENT, party, hash);
    }

    private static Agreement stored() {
        return POSTGRES.in(() -> agreements().findById(AGREEMENT).orElseThrow(), LINDENAU);
    }
}
