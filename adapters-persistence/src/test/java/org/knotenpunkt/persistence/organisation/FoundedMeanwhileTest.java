package org.knotenpunkt.persistence.organisation;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.Begun;
import org.knotenpunkt.application.organisation.OrganisationService;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RelationService;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.organisation.relation.JooqRelationRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Somebody corrects when an organisation was founded while somebody else records something that begins earlier. */
class FoundedMeanwhileTest {
    private static final LocalDate BEGINNING = day("2020-08-01");
    private static final LocalDate FOUNDED = day("2021-08-01");
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Organisation PROVIDER = anOrganisation(5, OrganisationKind.PROVIDER, "Provider");

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JooqOrganisationRepository organisations = new JooqOrganisationRepository(POSTGRES.database());
    private final FixedClock clock = FixedClock.anyDay();

    @BeforeEach
    void knowAProviderAndASchool() {
        POSTGRES.transactions().call(COORDINATION, () -> {
            organisations.save(aTown(LINDENAU, "Lindenau"));
            organisations.save(PROVIDER);
            organisations.save(aSchool(3));
            return organisations;
        });
    }

    @Test
    void theCorrectionSeesWhatWasBeingRecorded() {
        var meeting = new Meeting<>(() -> correct(new RecordingEvents()));

        recording(() -> {
                    meeting.happen();
                    return UUID.randomUUID();
                })
                .orElseThrow();

        assertThat(meeting.outcome())
                .isEqualTo(Result.refusal(
                        new OrganisationError.BegunBefore(PROVIDER.id(), Mention.RELATION, BEGINNING, FOUNDED)));
    }

    @Test
    void whatIsRecordedSeesTheCorrection() {
        var meeting = new Meeting<>(() -> recording(UUID::randomUUID));

        correct((actor, events) -> meeting.happen()).orElseThrow();

        assertThat(meeting.outcome())
                .isEqualTo(Result.refusal(new RelationError.OrganisationNotThere(new OrganisationError.BeforeFounding(
                        PROVIDER.id(), "Provider", PartialDate.of(BEGINNING), FOUNDED))));
    }

    @Test
    void whatAnotherTownHasRecordedIsSeenThoughItStaysHidden() {
        recording(UUID::randomUUID).orElseThrow();

        var begun = POSTGRES.in(
                () -> {
                    var found = organisations.findBegunBefore(PROVIDER.id(), FOUNDED, Set.of(AUENFELD));
                    assertThat(new JooqRelationRepository(POSTGRES.database())
                                    .findByEnds(LINDENAU, List.of(PROVIDER.id())))
                            .isEmpty();
                    return found;
                },
                AUENFELD);

        assertThat(begun).contains(new Begun(Mention.ELSEWHERE, BEGINNING));
    }

    private Result<Organisation, OrganisationError> correct(DomainEvents events) {
        return new OrganisationService(
                        organisations,
                        new AllowingRights(),
                        events,
                        POSTGRES.transactions(),
                        UUID::randomUUID,
                        clock,
                        clock)
                .correctFounding(COORDINATION, PROVIDER.id(), 1, FOUNDED, null);
    }

    private Result<Relation, RelationError> recording(IdSource ids) {
        var relation = new NewRelation(
                LINDENAU, RelationKind.CARRIES, PROVIDER.id(), aSchool(3).id(), Validity.from(BEGINNING), null, null);
        return new RelationService(
                        new JooqRelationRepository(POSTGRES.database()),
                        organisations,
                        new AllowingRights(),
                        new RecordingEvents(),
                        POSTGRES.transactions(),
                        ids,
                        clock,
                        clock)
                .record(COORDINATION, relation);
    }

    /** Something that somebody else begins in the middle of a transaction, and that waits for the end of that or is done before. */
    private record Meeting<T>(Supplier<T> work, AtomicReference<@Nullable CompletableFuture<T>> begun) {
        Meeting(Supplier<T> work) {
            this(work, new AtomicReference<>());
        }

        void happen() {
            var other = supplyAsync(work, task -> Thread.ofPlatform().start(task));
            begun.set(other);
            while (!other.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
        }

        private static boolean somebodyWaits() {
            return POSTGRES.superuser()
                    .fetchExists(
                            table(name("pg_locks")),
                            field(name("granted"), SQLDataType.BOOLEAN).isFalse());
        }

        T outcome() {
            return requireNonNull(begun.get()).join();
        }
    }
}
