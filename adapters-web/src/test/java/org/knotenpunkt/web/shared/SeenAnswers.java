package org.knotenpunkt.web.shared;

import static java.util.Comparator.comparingLong;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.api.Operation;

/** Which of the answers that the description promises have been seen; each as {@code GET /api/v1/schools 200}. */
final class SeenAnswers {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    private final JsonNode paths;
    private final List<Described> operations;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** An operation and the paths that are meant by it. */
    private record Described(Operation operation, Pattern path) {
        static Described of(Operation operation) {
            return new Described(
                    operation,
                    Pattern.compile(PARAMETER.matcher(operation.path()).replaceAll("[^/]+")));
        }

        boolean isMeantBy(String method, String asked) {
            return operation.method().equals(method) && path.matcher(asked).matches();
        }
    }

    SeenAnswers(ApiDocument document) {
        paths = document.root().path("paths");
        operations = document.operations().stream()
                .sorted(comparingLong(operation ->
                        PARAMETER.matcher(operation.path()).results().count()))
                .map(Described::of)
                .toList();
    }

    void add(String method, String path, int status) {
        operation(method, path).ifPresent(operation -> {
            var isNamed = promised(operation).anyMatch(String.valueOf(status)::equals);
            seen.add(operation + " " + (isNamed ? status : "default"));
        });
    }

    /** What is promised and has not been seen. */
    List<String> missing() {
        return operations.stream()
                .map(Described::operation)
                .flatMap(operation -> promised(operation).map(status -> operation + " " + status))
                .filter(answer -> !seen.contains(answer))
                .sorted()
                .toList();
    }

    /** Where two fit, the one with fewer parameters. */
    private Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(described -> described.isMeantBy(method, path))
                .map(Described::operation)
                .findFirst();
    }

    private Stream<String> promised(Operation operation) {
        return paths
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("responses")
                .properties()
                .stream()
                .map(entry -> entry.getKey());
    }
}
