package org.knotenpunkt.bootstrap.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.progress.NewValue;
import org.knotenpunkt.application.partnership.progress.RecordValue;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** An agreement of 500 goals, each with a value, opens in PostgreSQL as one of a few does. */
class GoalTreeRoundTripsTest {
    private static final int MANY = 500;
    private static final int FEW = 5;
    private static final int ON_EACH_WAY = 10;

    /** What is waited for, and on a machine with other things to do. */
    private static final Duration BUDGET = Duration.ofSeconds(2);

    private static final List<String> PAGES = List.of(
            "/agreements/%s",
            "/agreements/%s/progress",
            "/agreements/%s/line-of-sight",
            "/api/v1/agreements/%s",
            "/api/v1/agreements/%s/progress");

    @Test
    void fiveHundredGoalsTakeAsManyRoundTripsAsFiveAndNoLongerThanTheirBudget() throws IOException {
        try (var database = EmbeddedDatabase.start(PreparedFolder.demo("goal-tree"));
                var cable = CountedCable.to(database);
                var server = RunningServer.start(cable.through(database), true)) {
            var program = program(server, "koordination");
            var things = new Things(program, program(server, "betrieb"));
            var planting = new Planting(server.installation(), things);
            var few = planting.agreed(FEW);
            var many = planting.agreed(MANY);

            for (var page : PAGES) {
                assertThat(roundTrips(program, page.formatted(many), cable))
                        .as(page)
                        .isEqualTo(roundTrips(program, page.formatted(few), cable))
                        .isPositive();
                assertThat(quickest(program, page.formatted(many))).as(page).isLessThan(BUDGET);
            }
            assertThat(program.get("/agreements/%s/progress".formatted(many)).body())
                    .contains("Vorhaben 0", "Vorhaben " + (MANY - 1), (MANY - 1) + ",5");
        }
    }

    private static Program program(RunningServer server, String name) {
        return server.installation().get(DemoData.class).prepare().stream()
                .filter(signIn -> signIn.name().startsWith(name))
                .map(signIn -> new Program(server, signIn))
                .findFirst()
                .orElseThrow();
    }

    private static int roundTrips(Program program, String path, CountedCable cable) {
        return IntStream.range(0, 2)
                .map(i -> {
                    int before = cable.asked();
                    assertThat(program.get(path).statusCode()).isEqualTo(200);
                    return cable.asked() - before;
                })
                .min()
                .orElseThrow();
    }

    private static Duration quickest(Program program, String path) {
        return IntStream.range(0, 3)
                .mapToObj(i -> {
                    var before = System.nanoTime();
                    program.get(path);
                    return Duration.ofNanos(System.nanoTime() - before);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    /** Makes agreements that hold. */
    private static final class Planting {
        private final Installation house;
        private final AgreementId model;
        private final MunicipalityId town;
        private final Actor actor;

        Planting(Installation house, Things things) {
            this.house = house;
            this.model = AgreementId.of(things.id("agreements"));
            this.town = MunicipalityId.of(things.id("town"));
            this.actor = new Actor(new UUID(0, 0), Set.of(new Right(Role.COORDINATION, new Scope.Municipality(town))));
        }

        /** One with so many operational goals, each of which has a value, between the parties of another one. */
        AgreementId agreed(int goals) {
            var id = new AgreementId(new UUID(0x7ee, goals));
            return house.get(Transactions.class).call(actor, () -> {
                var agreements = house.get(Agreements.class);
                var before =
                        agreements.findById(model).orElseThrow().lastAgreed().orElseThrow();
                var content = content(before.content(), goals);
                var agreement = Agreement.draft(id, town, content, house.get(Fingerprint.class), Instant.now());
                var kind = house.get(AgreementKinds.class).find(content.kind()).orElseThrow();
                var day = house.get(Today.class).today();
                agreements.save(agreement);
                agreements.save(found(id).propose(kind, day, Instant.now()).orElseThrow());
                for (var yes : before.approvals()) {
                    agreements.save(approved(found(id), yes));
                }
                content.goals().stream()
                        .filter(goal -> goal.measure().isPresent())
                        .forEach(goal -> measure(id, goal));
                return id;
            });
        }

        private Agreement found(AgreementId id) {
            return house.get(Agreements.class).findById(id).orElseThrow();
        }

        private Agreement approved(Agreement agreement, Approval before) {
            var day = house.get(Today.class).today();
            var yes = new Approval(
                    before.party(),
                    agreement.draft().orElseThrow().hash(),
                    before.by(),
                    new Proof.ByAccount(),
                    day,
                    Instant.now(),
                    actor.account());
            return agreement.approve(yes, day).orElseThrow();
        }

        private void measure(AgreementId id, Goal goal) {
            var number = goal.id().value().getLeastSignificantBits();
            var value = new NewValue(
                    house.get(Today.class).today(), CountMethod.COUNTED, new BigDecimal(number + ".5"), "Gästeliste");
            house.get(RecordValue.class)
                    .record(actor, id, goal.id(), value, null)
                    .orElseThrow();
        }

        private static AgreementContent content(AgreementContent model, int goals) {
            var deed = model.goals().stream()
                    .filter(goal -> goal.measure().isPresent())
                    .findFirst()
                    .orElseThrow();
            var ideal = new Goal(new GoalId(new UUID(goals, -1)), null, GoalLevel.GUIDING, "Alle sind da", null);
            var all = new ArrayList<>(List.of(ideal));
            for (int i = 0; i < goals; i++) {
                var way = new GoalId(new UUID(0xa020 + goals, i / ON_EACH_WAY));
                if (i % ON_EACH_WAY == 0) {
                    all.add(new Goal(way, ideal.id(), GoalLevel.INTERMEDIATE, "Weg " + i / ON_EACH_WAY, null));
                }
                all.add(new Goal(
                        new GoalId(new UUID(0xa021 + goals, i)),
                        way,
                        GoalLevel.OPERATIONAL,
                        "Vorhaben " + i,
                        deed.operation()));
            }
            return new AgreementContent(
                    model.kind(),
                    model.language(),
                    "Viele Ziele: " + goals,
                    model.parties(),
                    model.clauses(),
                    all,
                    List.of(),
                    List.of(),
                    model.term());
        }
    }
}
