package org.knotenpunkt.application.offer.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.INSTALLATION;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.TOWN;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aContent;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aText;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.feedbackId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.InMemorySlugs;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityError;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityEvent;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class AccessibilityServiceTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));
    private static final Actor OPERATOR = Actor.operator();
    private static final Actor OFFICE = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(new UUID(0, 7)));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));

    private final InMemoryWorld world = new InMemoryWorld();
    private final RecordingEvents events = new RecordingEvents();
    private final InMemoryAccessibility records = new InMemoryAccessibility(world, new InMemorySlugs(world));
    private final AccessibilityService service = new AccessibilityService(
            records, new PolicyRights(), events, new DirectTransactions(), FixedClock.on(TODAY), () -> TODAY);
    private final OpenAccessibility open = new OpenAccessibility(
            records, events, new DirectTransactions(), new CountingIds(), FixedClock.on(TODAY), () -> TODAY);

    @BeforeEach
    void knowTheTowns() {
        Stream.of(aTown(LINDENAU, "Lindenau"), aTown(AUENFELD, "Auenfeld"), aFamilyCentre())
                .forEach(world.organisations()::save);
    }

    private Feedback told(String text) {
        return open.send(TOWN, aText(text)).orElseThrow();
    }

    @Test
    void whatSomebodyTellsReachesTheCoordinationAndIsSeenTo() {
        var told = told("The table is cut off");
        assertThat(service.list(COORDINATION, TOWN, PageRequest.first(5))
                        .orElseThrow()
                        .items())
                .containsExactly(told);
        var done = service.finish(COORDINATION, told.id(), told.version()).orElseThrow();
        assertThat(done.text().reply()).isNull();
        service.delete(COORDINATION, told.id(), done.version()).orElseThrow();
        assertThat(service.read(COORDINATION, told.id()))
                .isEqualTo(Result.refusal(new AccessibilityError.UnknownFeedback(told.id())));
        assertThat(events.published())
                .extracting(DomainEvent::type)
                .containsExactly("offer.feedback-received", "offer.feedback-done", "offer.feedback-deleted");
        assertThat(events.published().toString()).doesNotContain("table", "kim@");
    }

    @Test
    void aTownWithoutCentresIsToldNothing() {
        assertThat(open.of(PlaceKey.of(AUENFELD))).isEmpty();
        assertThat(open.send(new PageOwner.Town(AUENFELD), aText("Hello")))
                .isEqualTo(Result.refusal(new AccessibilityError.NothingIsShown(AUENFELD)));
    }

    @Test
    void nobodyButTheCoordinationOfTheTownReadsIt() {
        var told = told("The table is cut off");
        for (var other : new Actor[] {STRANGER, READER, Actor.ANONYMOUS}) {
            assertThat(service.read(other, told.id())).isInstanceOf(Result.Refusal.class);
            assertThat(service.list(other, TOWN, PageRequest.first(5))).isInstanceOf(Result.Refusal.class);
            assertThat(service.finish(other, told.id(), told.version())).isInstanceOf(Result.Refusal.class);
            assertThat(service.delete(other, told.id(), told.version())).isInstanceOf(Result.Refusal.class);
            assertThat(service.describe(other, TOWN, 0, aContent(Conformity.FULL, null)))
                    .isInstanceOf(Result.Refusal.class);
        }
        assertThat(service.read(COORDINATION, feedbackId(9)))
                .isEqualTo(Result.refusal(new AccessibilityError.UnknownFeedback(feedbackId(9))));
    }

    @Test
    void whatTheCoordinationSaysEverybodyReads() {
        assertThat(open.of(PlaceKey.of(LINDENAU)).orElseThrow().statement().content())
                .isEmpty();
        var content = aContent(Conformity.PARTIAL, "Some texts are long");
        service.describe(COORDINATION, TOWN, 0, content).orElseThrow();
        assertThat(open.of(PlaceKey.of(LINDENAU)).orElseThrow().statement().content())
                .contains(content);
        assertThat(events.published()).hasOnlyElementsOfType(AccessibilityEvent.StatementMade.class);
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.describe(COORDINATION, TOWN, 0, aContent(Conformity.FULL, null)));
    }

    @Test
    void whatIsToldOfPagesOfNoTownReachesWhoeverRunsTheServerAndNobodyElse() {
        var told = open.send(INSTALLATION, aText("The letters are small")).orElseThrow();
        assertThat(service.list(OPERATOR, INSTALLATION, PageRequest.first(5))
                        .orElseThrow()
                        .items())
                .containsExactly(told);
        var content = aContent(Conformity.FULL, null);
        for (var other : new Actor[] {COORDINATION, OFFICE, Actor.ANONYMOUS}) {
            assertThat(service.read(other, told.id())).isInstanceOf(Result.Refusal.class);
            assertThat(service.list(other, INSTALLATION, PageRequest.first(5))).isInstanceOf(Result.Refusal.class);
            assertThat(service.describe(other, INSTALLATION, 0, content)).isInstanceOf(Result.Refusal.class);
        }
        assertThat(open.ofNoTown().statement().content()).isEmpty();
        service.describe(OPERATOR, INSTALLATION, 0, content).orElseThrow();
        assertThat(open.ofNoTown().statement().content()).contains(content);
        assertThat(service.finish(OPERATOR, told.id(), told.version())
                        .orElseThrow()
                        .isDone())
                .isTrue();
        assertThat(events.published())
                .extracting(DomainEvent::type)
                .containsExactly("offer.feedback-received", "offer.statement-made", "offer.feedback-done");
    }

    @Test
    void whoeverRunsTheServerSeesNothingOfATown() {
        var told = told("The table is cut off");
        assertThat(service.read(OPERATOR, told.id())).isInstanceOf(Result.Refusal.class);
        assertThat(service.list(OPERATOR, TOWN, PageRequest.first(5))).isInstanceOf(Result.Refusal.class);
        assertThat(service.describe(OPERATOR, TOWN, 0, aContent(Conformity.FULL, null)))
                .isInstanceOf(Result.Refusal.class);
    }

    @Test
    void whoWasSlowerIsTold() {
        var told = told("The table is cut off");
        service.finish(COORDINATION, told.id(), told.version()).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.delete(COORDINATION, told.id(), told.version()));
    }
}
