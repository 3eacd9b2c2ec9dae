package org.knotenpunkt.web.shared.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Contradiction;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Naming;
import org.knotenpunkt.domain.shared.OthersCould;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.web.shared.input.FieldError;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.text.Words;

/**
 * Why a request was not done, as programs and people are told it (RFC 9457).
 *
 * @param type a URI of the reason
 * @param title what kind of fault it is
 * @param code the stable name of the reason
 * @param detail the reason in a sentence
 * @param fields what is wrong with the fields, as the first programs read it; null unless that is the reason
 * @param errors what is wrong with the fields, all of it; null unless that is the reason
 * @param evidence what the reason names besides
 * @param currentVersion the version that there is by now of what was to be changed; null unless that is the reason
 * @param id under which the log has more; null where there is no more
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable List<FieldJson> fields,
        @Nullable List<ErrorJson> errors,
        @JsonUnwrapped Evidence evidence,
        @Nullable Long currentVersion,
        @Nullable String id) {
    /** What is wrong with a field, by its name. */
    public record FieldJson(String field, String code, String message) {
        static FieldJson from(FieldError error) {
            return new FieldJson(error.field(), error.code(), error.message());
        }
    }

    /**
     * What is wrong with a part of the request.
     *
     * @param pointer to it in the JSON body (RFC 6901); null if it is elsewhere
     * @param parameter its name in the query or the form; null if it is in a JSON body
     */
    public record ErrorJson(
            @Nullable String pointer, @Nullable String parameter, String code, String detail) {
        static ErrorJson from(FieldError error) {
            var parameter = error.pointer() == null ? error.field() : null;
            return new ErrorJson(error.pointer(), parameter, error.code(), error.message());
        }
    }

    /**
     * What a reason names besides its sentence.
     *
     * @param candidates what is known that may be the same as what was to be made known; null unless that is the reason
     * @param known what is recorded for the same time as what was to be recorded; null unless that is the reason
     * @param couldInstead who could do what this person may not; null unless that is known
     * @param named the ids of several things because of which it is so; null where there are none
     */
    public record Evidence(
            @Nullable List<UUID> candidates,
            @Nullable Known known,
            @Nullable List<String> couldInstead,
            @Nullable List<String> named) {
        static final Evidence NONE = new Evidence(null, null, null, null);

        static Evidence of(DomainError reason) {
            return switch (reason.origin()) {
                case Similar similar -> new Evidence(similar.candidates(), null, null, null);
                case Contradiction contradiction -> new Evidence(null, Known.from(contradiction), null, null);
                case OthersCould others -> new Evidence(null, null, others.couldInstead(), null);
                case Naming naming -> new Evidence(null, null, null, naming.named());
                default -> NONE;
            };
        }
    }

    /** What is recorded, in the words in which it is kept: a text, a number or the name of a constant. */
    public record Known(String words, @Nullable SourceJson source) {
        static Known from(Contradiction contradiction) {
            return new Known(contradiction.known(), SourceJson.orNull(contradiction.source()));
        }
    }

    /** The problem of a refusal. */
    public static Problem of(DomainError reason, Words words) {
        return of(statusOf(reason), reason.code(), words.text(reason), Evidence.of(reason), words);
    }

    /**
     * The problem of a refusal of what one field of the JSON body holds.
     *
     * @param faults all that is wrong with it
     */
    public static Problem of(DomainError reason, List<? extends DomainError> faults, String field, Words words) {
        return of(reason, words)
                .withFields(faults.stream()
                        .map(fault -> FieldError.inBody(field, fault.code(), words.text(fault)))
                        .toList());
    }

    public static Problem of(RequestFault fault, Words words) {
        var detail = words.text(fault.code(), fault.arguments());
        return of(fault.status(), fault.code(), detail, Evidence.NONE, words).withFields(fault.fields());
    }

    /** The problem of which nothing but its status is known. */
    public static Problem of(HttpStatus status, Words words) {
        var known = words.has("status.%d.title".formatted(status.getCode())) ? status : HttpStatus.BAD_REQUEST;
        var detail = words.text("status.%d.detail".formatted(known.getCode()));
        return of(status, "http." + status.getCode(), detail, Evidence.NONE, words);
    }

    private static Problem of(HttpStatus status, String code, String detail, Evidence evidence, Words words) {
        var title = "status.%d.title".formatted(status.getCode());
        return new Problem(
                "urn:knotenpunkt:problem:" + code,
                words.text(words.has(title) ? title : "status.400.title"),
                status.getCode(),
                code,
                detail,
                null,
                null,
                evidence,
                null,
                null);
    }

    private Problem withFields(List<FieldError> wrong) {
        return wrong.isEmpty()
                ? this
                : new Problem(
                        type,
                        title,
                        status,
                        code,
                        detail,
                        wrong.stream().map(FieldJson::from).toList(),
                        wrong.stream().map(ErrorJson::from).toList(),
                        evidence,
                        currentVersion,
                        id);
    }

    public Problem withCurrentVersion(long current) {
        return new Problem(type, title, status, code, detail, fields, errors, evidence, current, id);
    }

    /** This problem, with the id under which the log has more. */
    public Problem withId(String given) {
        return new Problem(type, title, status, code, detail, fields, errors, evidence, currentVersion, given);
    }

    /** The one place that says which status a refusal has. */
    public static HttpStatus statusOf(DomainError reason) {
        return switch (reason.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
            case NOT_ALLOWED ->
                reason.code().equals(DomainError.codeOf(Denial.NotSignedIn.class))
                        ? HttpStatus.UNAUTHORIZED
                        : HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    /** Answers a request to the API with this. */
    public void write(Context ctx) {
        if (status == HttpStatus.UNAUTHORIZED.getCode()) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        ctx.status(status).json(this).contentType("application/problem+json");
    }
}
