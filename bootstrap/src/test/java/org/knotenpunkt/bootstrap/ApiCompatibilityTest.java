package org.knotenpunkt.bootstrap;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;

/** Who has written a program against the last release can go on using it. */
class ApiCompatibilityTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RELEASED = Path.of("..", "docs", "api", "released.json");

    /** The description as it is served now; a release, or who adds many operations, copies it to {@code docs/api/released.json}. */
    private static final Path PRESENT = Path.of("target", "openapi.json");

    /** How many operations may be held to nothing yet: enough for a feature that is still being built. */
    private static final int MOST_NEW = 20;

    @BeforeAll
    static void writeThePresentDescription() throws IOException {
        Files.createDirectories(PRESENT.getParent());
        var text = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(ApiDescriptionTest.document().root());
        Files.writeString(PRESENT, text + "\n");
    }

    @Test
    void nothingOfTheLastReleaseIsBroken() throws IOException {
        assertThat(broken(compared(Files.readString(RELEASED), Files.readString(PRESENT))))
                .as("Operations that break programs: compare %s with %s", RELEASED, PRESENT)
                .isEmpty();
    }

    @Test
    void almostAllOfTheApiIsHeldToWhatItWas() throws IOException {
        var held = operations(RELEASED);
        assertThat(held).hasSizeGreaterThan(200);
        assertThat(operations(PRESENT).stream().filter(operation -> !held.contains(operation)))
                .as(
                        "Operations that could be changed in any way: once nothing is broken, copy %s to %s",
                        PRESENT, RELEASED)
                .hasSizeLessThanOrEqualTo(MOST_NEW);
    }

    private static Set<String> operations(Path description) throws IOException {
        return JSON.readTree(Files.readString(description)).path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey() + " " + path.getKey()))
                .collect(toUnmodifiableSet());
    }

    @ParameterizedTest
    @MethodSource
    void whatWouldBreakAProgramIsSeen(Consumer<JsonNode> change) throws IOException {
        assertThat(broken(differences(change))).isNotEmpty();
    }

    static Stream<Named<Consumer<JsonNode>>> whatWouldBreakAProgramIsSeen() {
        return Stream.of(
                Named.of("an operation is gone", api -> object(api, "/paths").remove("/api/v1/me")),
                Named.of(
                        "a field of an answer is gone",
                        api -> object(api, "/components/schemas/Account/properties")
                                .remove("displayName")),
                Named.of(
                        "a parameter has become needed",
                        api -> parameters(api)
                                .addObject()
                                .put("name", "colour")
                                .put("in", "query")
                                .put("required", true)
                                .putObject("schema")
                                .put("type", "string")),
                Named.of("a field of a request has become needed", api -> {
                    var schema = object(api, "/components/schemas/SignIn");
                    schema.withObject("/properties/colour").put("type", "string");
                    schema.withArray("required").add("colour");
                }),
                Named.of("a choice of a parameter is gone", api -> sorts(api).remove(0)));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsAddedBreaksNothing(Consumer<JsonNode> change) throws IOException {
        assertThat(broken(differences(change))).isEmpty();
    }

    static Stream<Named<Consumer<JsonNode>>> whatIsAddedBreaksNothing() {
        return Stream.of(
                Named.of(
                        "an operation",
                        api -> object(api, "/paths")
                                .set(
                                        "/api/v1/you",
                                        api.at("/paths/~1api~1v1~1me").deepCopy())),
                Named.of(
                        "a field of an answer",
                        api -> object(api, "/components/schemas/Account/properties")
                                .putObject("colour")
                                .put("type", "string")),
                Named.of(
                        "a parameter that may be left out",
                        api -> parameters(api)
                                .addObject()
                                .put("name", "colour")
                                .put("in", "query")
                                .putObject("schema")
                                .put("type", "string")),
                Named.of("a choice of a parameter", api -> sorts(api).add("colour")),
                Named.of(
                        "a field of a request that may be left out",
                        api -> object(api, "/components/schemas/NewEnding/properties")
                                .putObject("colour")
                                .put("type", "string")));
    }

    private static ChangedOpenApi differences(Consumer<JsonNode> change) throws IOException {
        var present = Files.readString(PRESENT);
        var changed = JSON.readTree(present);
        change.accept(changed);
        return compared(present, changed.toString());
    }

    /**
     * Compares two descriptions. A further field in the body of a PUT breaks a program where that replaces a whole thing and so would
     * wipe what the program knows nothing of. Here a PUT records what it is given, as a PATCH would: what is left out means nothing.
     */
    private static ChangedOpenApi compared(String before, String after) throws IOException {
        return OpenApiCompare.fromContents(patching(before), patching(after));
    }

    private static String patching(String description) throws IOException {
        var api = JSON.readTree(description);
        api.path("paths").forEach(path -> {
            if (path instanceof ObjectNode operations && operations.has("put")) {
                operations.set("patch", operations.remove("put"));
            }
        });
        return api.toString();
    }

    private static List<String> broken(ChangedOpenApi differences) {
        var gone = differences.getMissingEndpoints().stream()
                .map(operation -> operation.getMethod() + " " + operation.getPathUrl());
        var changed = differences.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .map(operation -> operation.getHttpMethod() + " " + operation.getPathUrl());
        return Stream.concat(gone, changed).toList();
    }

    private static ObjectNode object(JsonNode api, String pointer) {
        return (ObjectNode) api.at(pointer);
    }

    private static ArrayNode parameters(JsonNode api) {
        return (ArrayNode) api.at("/paths/~1api~1v1~1schools/get/parameters");
    }

    private static ArrayNode sorts(JsonNode api) {
        return parameters(api)
                .valueStream()
                .filter(parameter -> parameter.path("name").asText().equals("sort"))
                .map(parameter -> (ArrayNode) parameter.at("/schema/enum"))
                .findFirst()
                .orElseThrow();
    }
}
