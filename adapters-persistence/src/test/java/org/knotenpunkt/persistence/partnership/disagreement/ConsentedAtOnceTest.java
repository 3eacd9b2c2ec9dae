package org.knotenpunkt.persistence.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aProposal;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.InMemoryMandates;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.partnership.disagreement.DisagreementService;
import org.knotenpunkt.application.partnership.disagreement.DisagreementView;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.Meeting;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Two parties agree to a resolution at the same moment, each on a node of its own: both count, once. */
class ConsentedAtOnceTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();
    private static final DomainEvents NOTHING_HAPPENS = (actor, events) -> {};

    /** The provider has proposed something to parents and school. */
    @BeforeEach
    void propose() {
        KnownParties.in(POSTGRES);
        POSTGRES.in(
                () -> {
                    agreements()
                            .save(Agreement.draft(
                                    AGREEMENT, LINDENAU, aContent(), ContentDocument.fingerprint(CANONICAL), NOW));
                    disagreements().save(aProposal());
                    return DISAGREEMENT;
                },
                LINDENAU);
    }

    private static JooqAgreements agreements() {
        return new JooqAgreements(POSTGRES.database(), CANONICAL);
    }

    private static JooqDisagreements disagreements() {
        return new JooqDisagreements(POSTGRES.database());
    }

    @Test
    void bothCountAndTheSecondResolvesIt() {
        var meeting = new Meeting<>(POSTGRES, () -> consent(PARENTS, NOTHING_HAPPENS));

        consent(
                        SCHOOL,
                        (actor, events) -> assertThat(meeting.happen())
                                .as("the second waits")
                                .isTrue())
                .orElseThrow();

        assertThat(meeting.outcome()).isInstanceOf(Result.Success.class);
        assertThat(stored().state()).isEqualTo(DisagreementState.RESOLVED);
        assertThat(stored().proposals().getFirst().agreed()).containsExactly(PROVIDER, SCHOOL, PARENTS);
    }

    @Test
    void theSamePartyCountsOnce() {
        var meeting = new Meeting<>(POSTGRES, () -> consent(SCHOOL, NOTHING_HAPPENS));

        consent(SCHOOL, (actor, events) -> meeting.happen()).orElseThrow();

        assertThat(meeting.outcome()).isEqualTo(Result.refusal(new DisagreementError.ConsentedAlready(SCHOOL, NOW)));
        assertThat(stored().proposals().getFirst().agreed()).containsExactly(PROVIDER, SCHOOL);
    }

    private static Result<DisagreementView, DisagreementError> consent(OrganisationId party, DomainEvents events) {
        var clock = FixedClock.at(NOW);
        var rights = new PolicyRights();
        return new DisagreementService(
                        disagreements(),
                        agreements(),
                        new Speakers(rights, new InMemoryMandates(), clock),
                        rights,
                        events,
                        POSTGRES.transactions(),
                        UUID::randomUUID,
                        clock,
                        clock)
                .consent(
                        Actors.holding(Role.PROVIDER, new Scope.Organisation(LINDENAU, party.value())),
                        DISAGREEMENT,
                        party,
                        1);
    }

    private static Disagreement stored() {
        return POSTGRES.in(() -> disagreements().findById(DISAGREEMENT).orElseThrow(), LINDENAU);
    }
}
