package org.knotenpunkt.web.centre.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.web.shared.ApiClient.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.frame.FrameService;
import org.knotenpunkt.application.centre.frame.InMemoryFrames;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.TestServer;

class FrameRoutesTest {
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor HEAD = Actors.holding(
            Role.SCHOOL_LEADERSHIP,
            new Scope.Organisation(LINDENAU, organisationId(41).value()));

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var keeping = new FrameService(
                new InMemoryFrames(FRAME),
                new PolicyRights(),
                new RecordingEvents(),
                new DirectTransactions(),
                FixedClock.anyDay());
        return TestServer.of("frame").with(new FrameApi(keeping)).build();
    }

    @Test
    void aTownAddsAFrameOfItsOwn() {
        var frame = Map.of(
                "town",
                LINDENAU.toString(),
                "code",
                "our-frame",
                "texts",
                List.of(Map.of(
                        "language", "de", "name", "Unser <b>Rahmen</b>", "lowest", "gar nicht", "highest", "ganz")),
                "criteria",
                List.of(Map.of(
                        "code",
                        "trust",
                        "wordings",
                        List.of(Map.of("language", "de", "question", "Trauen wir uns?", "area", "Haltung")))));

        var added =
                SERVER.api(COORDINATION).post("/api/v1/quality-frames", frame).expect(201);

        assertThat(added.json()).isEqualTo(json("""
                {"code": "our-frame", "edition": 1, "own": true,
                 "texts": [{"language": "de", "name": "Unser <b>Rahmen</b>", "lowest": "gar nicht", "highest": "ganz"}],
                 "criteria": [{"code": "trust", "wordings": [{"language": "de", "question": "Trauen wir uns?", "area": "Haltung"}]}]}
                """));
        assertThat(SERVER.api(COORDINATION)
                        .get(added.header("Location"))
                        .expect(200)
                        .json()
                        .at("/items"))
                .contains(added.json());
        assertThat(SERVER.api(COORDINATION)
                        .wrongly()
                        .post("/api/v1/quality-frames", Map.of("town", "x", "code", "A B", "criteria", List.of()))
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly("#/town", "#/code", "#/texts", "#/criteria");
        SERVER.api(HEAD).post("/api/v1/quality-frames", frame).expect(403);
    }
}
