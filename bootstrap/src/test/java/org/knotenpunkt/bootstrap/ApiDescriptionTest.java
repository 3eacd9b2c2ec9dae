package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Stage;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.sight.RecordDirectory;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.ApiContract;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.RecordEvents;
import org.knotenpunkt.web.shared.RecordPage;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.api.Operation;
import org.knotenpunkt.web.shared.server.WebServer;
import org.postgresql.ds.PGSimpleDataSource;

class ApiDescriptionTest {
    /** The whole house, with a database that nobody asks. */
    private static final Injector HOUSE = Guice.createInjector(
            Stage.DEVELOPMENT,
            new AppModule(Configuration.of(Map.of(), Map.of()), new PGSimpleDataSource(), List::of, false));

    private static final String WHO_IS_NOT_SIGNED_IN_IS_SIGNED_OUT = "DELETE /api/v1/sessions/current default";

    private static final WebServer SERVER = HOUSE.getInstance(WebServer.class);

    /** The description of the whole house. */
    static ApiDocument document() {
        return HOUSE.getInstance(ApiDocument.class);
    }

    @Test
    void theDescriptionOfTheApiHasEveryRouteAndNoMore() {
        var described = document().operations();
        assertThat(described.stream().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(SERVER.routes().stream()
                        .filter(route -> ApiContract.isAbout(route.path()))
                        .map(Route::toString)
                        .toList());
    }

    @Test
    void everyOperationTellsAStrangerWhatIsWrong() throws Exception {
        var contract = new ApiContract(document());
        SERVER.start("127.0.0.1", 0);
        try (var stranger = HttpClient.newHttpClient()) {
            for (var operation : document().operations()) {
                var path = operation.path().replaceAll("\\{\\w+}", "x");
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.port() + path))
                        .method(operation.method(), BodyPublishers.noBody());
                var answer = stranger.send(request.build(), BodyHandlers.ofString());
                contract.checkAnswer(answer);
            }
        } finally {
            SERVER.stop();
        }
        assertThat(contract.unseen().stream().filter(answer -> answer.endsWith(" default")))
                .containsExactly(WHO_IS_NOT_SIGNED_IN_IS_SIGNED_OUT);
    }

    @Test
    void whateverIsPostedMayCarryAKeyUnlessAnybodyMayPostIt() {
        var paths = HOUSE.getInstance(ApiDocument.class).root().path("paths");
        var posts = SERVER.routes().stream()
                .filter(route -> route.isApi() && route.method().equals(HandlerType.POST))
                .toList();

        assertThat(posts)
                .hasSizeGreaterThan(20)
                .allSatisfy(route -> assertThat(paths.path(route.path())
                                .path("post")
                                .path("parameters")
                                .toString())
                        .matches(parameters -> parameters.contains("#/components/parameters/idempotencyKey")
                                != (route.access() instanceof Access.Open)));
    }

    @Test
    void theDescriptionNamesEveryKindOfRecordAndNoMore() {
        var root = HOUSE.getInstance(ApiDocument.class).root();
        var names = HOUSE.getInstance(RecordDirectory.class).kinds().stream()
                .map(RecordKind::name)
                .toList();

        assertThat(root.at("/components/schemas/Sight/properties/kind/enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(root.at("/paths/~1api~1v1~1who-can-see~1{kind}~1{id}/get/parameters/0/schema/enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrderElementsOf(names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    /** That a person who asks who can see a record finds back to it, or to the list in which it stands. */
    @Test
    void everyPageOfARecordIsThere() {
        var pages = HOUSE.getInstance(new Key<Set<RecordPage>>() {});
        assertThat(SERVER.routes().stream().map(Route::toString).map(route -> route.replaceAll("\\{\\w+}$", "{id}")))
                .containsAll(pages.stream()
                        .map(page -> "GET " + (page.path().endsWith("/") ? page.path() + "{id}" : page.path()))
                        .toList());
    }

    /** Or to nothing, where the entry names the organisation in question itself, or the town has no page of what was done. */
    @Test
    void theAuditLeadsToTheRecordInQuestion() throws Exception {
        var known = HOUSE.getInstance(new Key<Set<RecordEvents>>() {}).stream()
                .flatMap(events -> events.types().stream())
                .toList();
        var elsewhere = audited()
                .filter(type -> !known.contains(type))
                .filter(type -> !type.startsWith("organisation."))
                .toList();

        assertThat(known).doesNotHaveDuplicates().contains("offer.offer-published", "partnership.version-approved");
        assertThat(elsewhere)
                .containsExactly(
                        "centre.frame-added",
                        "offer.closing-set",
                        "offer.feedback-deleted",
                        "offer.feedback-done",
                        "offer.school-holidays-loaded",
                        "offer.statement-made");
    }

    /** All that use cases leave in the audit, in the order of the alphabet. */
    private static Stream<String> audited() throws IOException {
        try (var table = ApiDescriptionTest.class.getResourceAsStream("/audit-entries.txt")) {
            var text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("[ ,]+")).skip(1))
                    .filter(type -> !type.isBlank())
                    .distinct()
                    .sorted();
        }
    }

    @Test
    void everyPlaceOfTheNavigationIsThere() {
        var items = HOUSE.getInstance(new Key<Set<NavigationItem>>() {});
        assertThat(SERVER.routes().stream().map(Route::toString))
                .containsAll(items.stream().map(item -> "GET " + item.path()).toList());
    }
}
