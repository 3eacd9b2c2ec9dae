package org.knotenpunkt.bootstrap.load;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.partnership.AgreementFilter;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.DemoData.SignIn;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.KillablePostgres;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** Parties answer at the same instant, each at a node of its own: each yes counts, and counts once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // all is set before the tests
class ApprovedOnTwoNodesTest {
    private static final Ags GELSENKIRCHEN = new Ags("05513000");
    private static final String AGREEMENT = "Lesen verbindet";
    private static final int CONFLICT = 409;
    private static final int TIMES = 5;

    private KillablePostgres postgres;
    private RunningServer first;
    private RunningServer second;
    private List<SignIn> people;
    private Actor coordination;
    private AgreementId agreement;
    private Caller schoolAtFirst;
    private Caller schoolAtSecond;
    private Caller providerAtSecond;
    private Caller parentsAtFirst;

    @BeforeAll
    void start() throws IOException {
        postgres = KillablePostgres.in(PreparedFolder.demo("two-nodes"));
        first = node();
        second = node();
        people = first.installation().get(DemoData.class).prepare();
        var town = town();
        coordination = new Actor(
                Actor.operator().account(), Set.of(new Right(Role.COORDINATION, new Scope.Municipality(town))));
        agreement = reading().list(coordination, town, titled(), PageRequest.first(1)).orElseThrow().items().stream()
                .findFirst()
                .orElseThrow()
                .id();
        schoolAtFirst = caller("schulleitung", first);
        schoolAtSecond = caller("schulleitung", second);
        providerAtSecond = caller("traeger", second);
        parentsAtFirst = caller("eltern", first);
        approve(parentsAtFirst, Side.FAMILIES, known());
    }

    private RunningServer node() {
        var settings = new HashMap<>(postgres.settingsOfServer());
        settings.putAll(Map.of("server.port", "0", "operations.port", "0", "rate.account", "0"));
        return RunningServer.start(Configuration.of(settings, Map.of()), true);
    }

    private MunicipalityId town() {
        var today = first.installation().get(Today.class).today();
        return first.installation()
                .get(FindMunicipality.class)
                .byAgs(Actor.operator(), GELSENKIRCHEN, today)
                .orElseThrow()
                .municipality()
                .id();
    }

    private static AgreementFilter titled() {
        return new AgreementFilter(AGREEMENT, null, null, null);
    }

    private Caller caller(String name, RunningServer node) {
        var signIn = people.stream()
                .filter(one -> one.name().equals(name + "@demo.example"))
                .findFirst()
                .orElseThrow();
        return new Caller(node::address, signIn.name(), signIn.password());
    }

    private ReadAgreements reading() {
        return first.installation().get(ReadAgreements.class);
    }

    @AfterAll
    void stop() {
        second.close();
        first.close();
        postgres.close();
    }

    @AfterEach
    void giveUpWhatNobodyHasAgreedTo() {
        var now = known();
        now.draft()
                .ifPresent(draft -> drafting()
                        .discard(coordination, agreement, now.version())
                        .orElseThrow());
    }

    @RepeatedTest(TIMES)
    void twoPartiesBothCountAndTheVersionIsAgreed() throws Exception {
        var proposed = proposed();
        assertThat(approve(parentsAtFirst, Side.FAMILIES, proposed)).isLessThan(CONFLICT);

        var answers = atOnce(
                () -> approve(schoolAtFirst, Side.SCHOOL, proposed),
                () -> approve(providerAtSecond, Side.YOUTH_SERVICE, proposed));

        assertThat(answers).allSatisfy(status -> assertThat(status).isLessThan(300));
        var version = version(known(), proposed);
        assertThat(version.state()).isEqualTo(VersionState.AGREED);
        assertThat(timesApproved(version)).isEqualTo(once(version));
    }

    @RepeatedTest(TIMES)
    void theSamePartyCountsOnce() throws Exception {
        var proposed = proposed();

        var answers = atOnce(
                () -> approve(schoolAtFirst, Side.SCHOOL, proposed),
                () -> approve(schoolAtSecond, Side.SCHOOL, proposed));

        assertThat(answers)
                .containsOnlyOnce(CONFLICT)
                .filteredOn(status -> status < 300)
                .hasSize(1);
        var asked = version(known(), proposed);
        assertThat(asked.state()).isEqualTo(VersionState.PROPOSED);
        assertThat(asked.approvals()).extracting(Approval::party).containsExactly(party(asked, Side.SCHOOL));
        approve(providerAtSecond, Side.YOUTH_SERVICE, proposed);
        approve(parentsAtFirst, Side.FAMILIES, proposed);
        assertThat(version(known(), proposed).state()).isEqualTo(VersionState.AGREED);
    }

    /** The next version, of which all parties are asked. */
    private Agreement proposed() {
        var drafting = drafting();
        var before = known();
        var title = "%s %d".formatted(AGREEMENT, before.lastNumber() + 1);
        return drafting.draftNext(coordination, agreement, before.version(), new Amendment(title, "Noch einmal"))
                .flatMap(draft -> drafting.revise(
                        coordination, agreement, draft.version(), content -> Result.success(content.titled(title))))
                .flatMap(draft -> drafting.propose(coordination, agreement, draft.version(), null))
                .orElseThrow();
    }

    private DraftAgreement drafting() {
        return first.installation().get(DraftAgreement.class);
    }

    private Agreement known() {
        return reading().signed(coordination, agreement).orElseThrow().agreement();
    }

    private static Version version(Agreement now, Agreement proposed) {
        return now.versionOf(proposed.lastNumber()).orElseThrow();
    }

    private static OrganisationId party(Version version, Side side) {
        return version.content().parties().stream()
                .filter(party -> party.side() == side)
                .map(Party::organisation)
                .findFirst()
                .orElseThrow();
    }

    private static Map<OrganisationId, Long> timesApproved(Version version) {
        return version.approvals().stream().collect(groupingBy(Approval::party, counting()));
    }

    private static Map<OrganisationId, Long> once(Version version) {
        return version.content().parties().stream()
                .map(Party::organisation)
                .collect(Collectors.toMap(Function.identity(), party -> 1L));
    }

    /** How the node answers to a yes to what is proposed. */
    private static int approve(Caller caller, Side side, Agreement proposed) {
        var version = proposed.draft().orElseThrow();
        var path = "/api/v1/agreements/%s/parties/%s/approval".formatted(proposed.id(), party(version, side));
        return caller.put(path, Map.of("hash", version.hash().hex()))
                .orElseThrow()
                .statusCode();
    }

    /** What both are answered, who wait for each other before they ask. */
    private static List<Integer> atOnce(Asking one, Asking other) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> here = threads.submit(() -> together(ready, one));
            Future<Integer> there = threads.submit(() -> together(ready, other));
            return List.of(here.get(), there.get());
        }
    }

    private static int together(CountDownLatch ready, Asking asking) throws InterruptedException {
        ready.countDown();
        ready.await();
        return asking.ask();
    }

    private interface Asking {
        int ask();
    }
}
