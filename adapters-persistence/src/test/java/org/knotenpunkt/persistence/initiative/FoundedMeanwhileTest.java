package org.knotenpunkt.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.persistence.initiative.Recorded.BEGINNING;
import static org.knotenpunkt.persistence.initiative.Recorded.FOUNDED;
import static org.knotenpunkt.persistence.initiative.Recorded.SCHOOL;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.application.organisation.Begun;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.relation.JooqRelationRepository;
import org.knotenpunkt.persistence.shared.Meeting;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Somebody corrects when an organisation was founded while somebody else records something that begins earlier. */
class FoundedMeanwhileTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    /** What begins before the founding, and what it is to whoever corrects that. */
    enum Saying {
        RELATION(begun(Mention.RELATION), Recorded::relation),
        FUNCTION(begun(Mention.FUNCTION), Recorded::function),
        TERM(begun(Mention.FUNCTION), Recorded::term),
        SOCIAL_SPACE(begun(Mention.SOCIAL_SPACE), Recorded::assignment),
        NETWORK(begun(Mention.NETWORK), Recorded::support),
        FACT(new OrganisationError.KnownBefore(SCHOOL.id(), BEGINNING, FOUNDED), Recorded::allDay);

        private final OrganisationError tooLate;
        private final Function<Recorded, Result<?, ? extends DomainError>> recording;

        Saying(OrganisationError tooLate, Function<Recorded, Result<?, ? extends DomainError>> recording) {
            this.tooLate = tooLate;
            this.recording = recording;
        }

        private static OrganisationError begun(Mention by) {
            return new OrganisationError.BegunBefore(SCHOOL.id(), by, BEGINNING, FOUNDED);
        }
    }

    @BeforeEach
    void knowASchool() {
        new Recorded(POSTGRES).knowASchool();
    }

    @ParameterizedTest
    @EnumSource
    void theCorrectionSeesWhatWasBeingRecorded(Saying saying) {
        var meeting = new Meeting<>(POSTGRES, () -> new Recorded(POSTGRES).founding());

        saying.recording
                .apply(new Recorded(POSTGRES, (actor, events) -> meeting.happen()))
                .orElseThrow();

        assertThat(meeting.outcome()).isEqualTo(Result.refusal(saying.tooLate));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRecordedSeesTheCorrection(Saying saying) {
        var meeting = new Meeting<Result<?, ? extends DomainError>>(
                POSTGRES, () -> saying.recording.apply(new Recorded(POSTGRES)));

        new Recorded(POSTGRES, (actor, events) -> meeting.happen()).founding().orElseThrow();

        var refused = (Result.Refusal<?, ? extends DomainError>) meeting.outcome();
        assertThat(refused.reason().origin())
                .isEqualTo(new OrganisationError.BeforeFounding(
                        SCHOOL.id(), "School 3", PartialDate.of(BEGINNING), FOUNDED));
    }

    @Test
    void whatAnotherTownHasRecordedIsSeenThoughItStaysHidden() {
        new Recorded(POSTGRES).relation().orElseThrow();

        var begun = POSTGRES.in(
                () -> {
                    var found = new JooqOrganisationRepository(POSTGRES.database())
                            .findBegunBefore(SCHOOL.id(), FOUNDED, Set.of(AUENFELD));
                    assertThat(new JooqRelationRepository(POSTGRES.database())
                                    .findByEnds(LINDENAU, List.of(SCHOOL.id())))
                            .isEmpty();
                    return found;
                },
                AUENFELD);

        assertThat(begun).contains(new Begun(Mention.ELSEWHERE, BEGINNING));
    }
}
