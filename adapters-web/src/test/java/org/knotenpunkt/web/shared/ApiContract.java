package org.knotenpunkt.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import org.knotenpunkt.web.shared.api.ApiDocument;

/** What the description of the API says: every request of a test and its answer are held against it. */
public final class ApiContract {
    private static final Map<String, OpenApiInteractionValidator> VALIDATORS = new ConcurrentHashMap<>();

    /** There is nothing at this address, or not in this way. */
    private static final Set<String> UNKNOWN =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    /** What describes the rest. */
    private static final Set<String> UNDESCRIBED = Set.of("/api/openapi.json", "/api/docs");

    private final String document;
    private final SeenAnswers seen;

    public ApiContract(ApiDocument document) {
        this.document = document.root().toString();
        this.seen = new SeenAnswers(document);
    }

    /** Whether what is at the path is described. */
    public static boolean isAbout(String path) {
        return Route.isApi(path) && !UNDESCRIBED.contains(path);
    }

    private OpenApiInteractionValidator validator() {
        return VALIDATORS.computeIfAbsent(document, ApiContract::validatorOf);
    }

    private static OpenApiInteractionValidator validatorOf(String document) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .withLevelResolver(LevelResolver.create()
                        // Whether somebody has to sign in is what the tests of rights are about.
                        .withLevel("validation.request.security.missing", Level.IGNORE)
                        .withLevel("validation.request.parameter.query.unexpected", Level.ERROR)
                        .withLevel("validation.schema.additionalProperties", Level.ERROR)
                        .build())
                .build();
    }

    /** The answers that are promised and have not come by here, each as {@code GET /api/v1/schools 200}. */
    public List<String> unseen() {
        return seen.missing();
    }

    /** Makes sure that the request and its answer are as described; or, if it was sent wrongly, that it was so and is refused. */
    public void check(HttpResponse<String> answer, boolean wrongly) {
        var request = answer.request();
        if (wrongly) {
            assertThat(faults(request))
                    .as("%s, sent wrongly, is as described", request)
                    .isNotEmpty();
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        } else {
            assertThat(faults(request)).as("%s is as described", request).isEmpty();
        }
        checkAnswer(answer);
    }

    /** Makes sure that the answer is as described, whatever was asked; a problem, if nothing of the kind is described. */
    public void checkAnswer(HttpResponse<String> answer) {
        var response = SimpleResponse.Builder.status(answer.statusCode()).withBody(answer.body());
        answer.headers().map().forEach(response::withHeader);
        var request = answer.request();
        seen.add(request.method(), request.uri().getPath(), answer.statusCode());
        var faults = errors(validator()
                .validateResponse(request.uri().getPath(), method(request), response.build())
                .getMessages());
        if (answer.statusCode() >= 400 && faults.stream().allMatch(fault -> UNKNOWN.contains(fault.getKey()))) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        } else {
            assertThat(faults)
                    .as("%s was answered %d as described: %s", request, answer.statusCode(), answer.body())
                    .isEmpty();
        }
    }

    /** What the request has that the description does not know. */
    private List<Message> faults(HttpRequest request) {
        var sent = new SimpleRequest.Builder(method(request), request.uri().getPath());
        request.headers().map().forEach(sent::withHeader);
        var query = request.uri().getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var parts = pair.split("=", 2);
            sent.withQueryParam(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
        }
        request.bodyPublisher()
                .filter(body -> body.contentLength() > 0)
                .ifPresent(body -> sent.withBody(content(body)));
        return errors(validator().validateRequest(sent.build()).getMessages());
    }

    private static List<Message> errors(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .toList();
    }

    private static Request.Method method(HttpRequest request) {
        return Request.Method.valueOf(request.method());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private static String content(HttpRequest.BodyPublisher body) {
        var text = BodySubscribers.ofString(UTF_8);
        body.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                text.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                text.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable fault) {
                text.onError(fault);
            }

            @Override
            public void onComplete() {
                text.onComplete();
            }
        });
        return text.getBody().toCompletableFuture().join();
    }
}
