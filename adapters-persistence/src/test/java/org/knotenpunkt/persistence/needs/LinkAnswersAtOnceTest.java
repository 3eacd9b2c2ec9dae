package org.knotenpunkt.persistence.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.NeedsFixtures.sheetId;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.Assessments;
import org.knotenpunkt.application.needs.answer.AnswerIntake;
import org.knotenpunkt.application.needs.invitation.AnswerByLink;
import org.knotenpunkt.application.needs.invitation.DiscardService;
import org.knotenpunkt.application.needs.invitation.LinkAnswers;
import org.knotenpunkt.application.needs.invitation.Questionnaire;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.shared.Meeting;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Answers through a link on a real database, by strangers, several at the same time. */
class LinkAnswersAtOnceTest {
    private static final int MANY = 8;
    private static final InvitationKey KEY = new InvitationKey("5".repeat(64));
    private static final AnswerCode LINK = KEY.code(99);
    private static final InvitationId OPEN = new InvitationId(new UUID(8, 2));

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final NeedsDatabase database = new NeedsDatabase(POSTGRES);
    private final AnswerByLink answering = answering();

    @BeforeEach
    void invite() {
        database.knowAnAssessmentOfTwoWaves();
        database.invitations().add(LINDENAU, ASSESSMENT, invitation(1, new Invitation.Codes(5)), KEY.codes(5));
        database.invitations().add(LINDENAU, ASSESSMENT, invitation(2, new Invitation.OpenLink(LINK)), List.of(LINK));
    }

    private static Invitation invitation(int number, Invitation.Kind kind) {
        return new Invitation(new InvitationId(new UUID(8, number)), 1, FAMILIES, kind, TODAY, null, null);
    }

    private static AnswerByLink answering() {
        var jooq = POSTGRES.database();
        var clock = FixedClock.on(TODAY);
        return new LinkAnswers(
                new JooqAssessmentRepository(jooq),
                new JooqInvitations(jooq),
                new AnswerIntake(
                        new JooqInstrumentRepository(jooq), new JooqAnswerSheets(jooq), UUID::randomUUID, clock),
                new JooqNeedsQueries(jooq),
                POSTGRES.transactions(),
                clock);
    }

    private Map<Integer, Map<Perspective, Integer>> counts() {
        return database.sheets().counts(ASSESSMENT);
    }

    private List<Result<Questionnaire, AnswerError>> atOnce(AnswerCode code, @Nullable AnswerSheetId sheet)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(MANY);
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var running = IntStream.range(0, MANY)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return answering.answer(code, LanguageTag.GERMAN, List.of(point(4)), sheet);
                    }))
                    .toList();
            var results = Stream.<Result<Questionnaire, AnswerError>>builder();
            for (var one : running) {
                results.add(one.get());
            }
            return results.build().toList();
        }
    }

    @Test
    void ofThoseWhoUseACodeAtTheSameMomentExactlyOneCounts() throws InterruptedException, ExecutionException {
        var results = atOnce(KEY.code(3), null);

        assertThat(results).filteredOn(Result.Success.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(Result.Refusal.class::isInstance)
                .hasSize(MANY - 1)
                .allSatisfy(refused -> assertThat(refused).isEqualTo(Result.refusal(new AnswerError.CodeUsed())));
        assertThat(counts()).isEqualTo(Map.of(1, Map.of(FAMILIES, 1)));
    }

    @Test
    void aSheetThatIsSentManyTimesAtTheSameMomentCountsOnce() throws InterruptedException, ExecutionException {
        assertThat(atOnce(LINK, sheetId(1)))
                .allSatisfy(result -> assertThat(result).isInstanceOf(Result.Success.class));

        assertThat(counts()).isEqualTo(Map.of(1, Map.of(FAMILIES, 1)));
    }

    @Test
    void manyPeopleAnswerAtTheSameMomentThroughOneLink() throws InterruptedException, ExecutionException {
        assertThat(atOnce(LINK, null)).allSatisfy(result -> assertThat(result).isInstanceOf(Result.Success.class));

        assertThat(counts()).isEqualTo(Map.of(1, Map.of(FAMILIES, MANY)));
    }

    /** Nobody is half discarded: whoever was there before counts no more, and whoever comes later is told that the link is closed. */
    @Test
    void ofThoseWhoAnswerWhileItIsDiscardedEachIsDiscardedOrRefused() throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(MANY + 1);
        try (var threads = Executors.newFixedThreadPool(MANY + 1)) {
            var answers = IntStream.range(0, MANY)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return answering.answer(LINK, LanguageTag.GERMAN, List.of(point(4)), null);
                    }))
                    .toList();
            var discarding = threads.submit(() -> {
                start.await();
                return discard((actor, events) -> {});
            });
            var taken = 0;
            for (var one : answers) {
                switch (one.get()) {
                    case Result.Success<Questionnaire, AnswerError> success -> taken++;
                    case Result.Refusal<Questionnaire, AnswerError>(var reason) ->
                        assertThat(reason).isEqualTo(new AnswerError.InvitationRevoked());
                }
            }

            assertThat(discarding.get()).isInstanceOf(Result.Success.class);
            assertThat(counts()).isEmpty();
            assertThat(database.sheets().through(LINDENAU, OPEN)).isEqualTo(taken);
        }
    }

    @Test
    void whoeverAnswersInTheMiddleOfADiscardingWaitsAndIsRefused() {
        answering.answer(LINK, LanguageTag.GERMAN, List.of(point(4)), null).orElseThrow();
        var late = new Meeting<>(POSTGRES, () -> answering.answer(LINK, LanguageTag.GERMAN, List.of(point(2)), null));

        discard((actor, events) ->
                        assertThat(late.happen()).as("whoever answers waits").isTrue())
                .orElseThrow();

        assertThat(late.outcome()).isEqualTo(Result.refusal(new AnswerError.InvitationRevoked()));
        assertThat(counts()).isEmpty();
        assertThat(database.sheets().through(LINDENAU, OPEN)).isEqualTo(1);
    }

    private static Result<Invitation, AnswerError> discard(DomainEvents events) {
        var jooq = POSTGRES.database();
        var clock = FixedClock.on(TODAY);
        var assessments = new Assessments(
                new JooqAssessmentRepository(jooq),
                new JooqPerspectiveRepository(jooq),
                new PolicyRights(),
                events,
                POSTGRES.transactions());
        return new DiscardService(
                        assessments,
                        new JooqInvitations(jooq),
                        new JooqAnswerSheets(jooq),
                        Disclosure.USUAL,
                        events,
                        POSTGRES.transactions(),
                        clock,
                        clock)
                .discard(Actors.workingIn(LINDENAU), ASSESSMENT, 1, OPEN, "The same answers a hundred times");
    }

    @Test
    void aStrangerReadsTheQuestionsOfTheTownThatHasInvited() {
        var asked = answering.open(KEY.code(1)).orElseThrow();

        assertThat(asked.town()).isEqualTo("Lindenau");
        assertThat(asked.place()).isEqualTo("School 3");
        assertThat(asked.hindrance()).isEmpty();
        assertThat(answering.open(KEY.code(6))).isEqualTo(Result.refusal(new AnswerError.UnknownCode()));
    }
}
