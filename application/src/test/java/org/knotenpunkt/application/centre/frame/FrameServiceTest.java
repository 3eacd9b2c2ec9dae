package org.knotenpunkt.application.centre.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.aFrame;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.centre.frame.FrameError;
import org.knotenpunkt.domain.centre.frame.FrameEvent;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class FrameServiceTest {
    private static final Actor COORDINATION =
            new Actor(new UUID(1, 1), Set.of(new Right(Role.COORDINATION, new Scope.Municipality(LINDENAU))));
    private static final Actor PARENT = new Actor(
            new UUID(1, 2),
            Set.of(new Right(
                    Role.FAMILY_REPRESENTATIVE,
                    new Scope.Organisation(LINDENAU, organisationId(50).value()))));
    private static final QualityFrame OWN = aFrame(new FrameRef("our-own", 1), List.of("families", "eye-level"));

    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.anyDay();
    private final FrameService service =
            new FrameService(new InMemoryFrames(FRAME), new PolicyRights(), events, new DirectTransactions(), clock);

    @Test
    void aTownAddsAFrameOfItsOwnAndItsNextEdition() {
        assertThat(added(OWN)).isEqualTo(Result.success(OWN));
        var next = aFrame(new FrameRef("our-own", 2), List.of("families"));
        assertThat(added(next)).isEqualTo(Result.success(next));
        assertThat(service.frames(PARENT, LINDENAU).orElseThrow())
                .containsExactly(new KnownFrame(FRAME, false), new KnownFrame(next, true), new KnownFrame(OWN, true));
        assertThat(events.published())
                .containsExactly(
                        new FrameEvent.FrameAdded(LINDENAU, OWN.ref(), clock.instant()),
                        new FrameEvent.FrameAdded(LINDENAU, next.ref(), clock.instant()));
    }

    @Test
    void whatComesWithTheSoftwareIsNotReplaced() {
        assertThat(added(aFrame(FRAME.ref(), List.of("families"))))
                .isEqualTo(Result.refusal(new FrameError.FrameCodeTaken("conditions")));
    }

    @Test
    void anEditionSaysSomethingNew() {
        added(OWN);
        assertThat(added(OWN)).isEqualTo(Result.refusal(new FrameError.FrameUnchanged(OWN.ref())));
        assertThat(events.published()).hasSize(1);
    }

    @Test
    void onlyTheCoordinationAddsFrames() {
        assertThat(service.add(PARENT, LINDENAU, OWN))
                .isInstanceOfSatisfying(
                        Result.Refusal.class,
                        refusal -> assertThat(refusal.reason()).isInstanceOf(FrameError.FramesNotAllowed.class));
        assertThat(service.frames(Actor.ANONYMOUS, LINDENAU)).isInstanceOf(Result.Refusal.class);
    }

    private Result<QualityFrame, FrameError> added(QualityFrame frame) {
        return service.add(
                COORDINATION, LINDENAU, frame.as(new FrameRef(frame.ref().code(), 1)));
    }
}
