package org.knotenpunkt.web.shared.answer;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;

/** The ways in which handlers answer. */
public final class Answers {
    private static final String AGAIN = "knotenpunkt.again";

    private Answers() {}

    /**
     * The value of a success.
     *
     * @throws Refused with the reason of a refusal; it becomes a problem in the API and a page in the browser
     */
    public static <T, E extends DomainError> T orRefuse(Result<T, E> result) {
        return switch (result) {
            case Result.Success<T, E>(var value) -> value;
            case Result.Refusal<T, E>(var reason) -> throw new Refused(reason);
        };
    }

    /**
     * For a form that could not be taken as things are: it is shown to nobody.
     *
     * @throws Refused with the reason unless it is possible
     */
    public static void require(boolean possible, DomainError reason) {
        require(possible ? Optional.empty() : Optional.of(reason));
    }

    /**
     * The same where the reason itself says whether it is possible: there is none then.
     *
     * @throws Refused with the reason if there is one
     */
    public static void require(Optional<? extends DomainError> hindrance) {
        hindrance.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    /** A JSON body with the version as its entity tag. */
    public static void json(Context ctx, long version, Object body) {
        version(ctx, version);
        write(ctx, body);
    }

    /** A JSON body of something new, and the path where it is from now on. */
    public static void created(Context ctx, String path, Object body) {
        ctx.status(HttpStatus.CREATED).header("Location", path);
        write(ctx, body);
    }

    /** As {@link #created(Context, String, Object)}, with the version as its entity tag. */
    public static void created(Context ctx, String path, long version, Object body) {
        version(ctx, version);
        created(ctx, path, body);
    }

    private static void write(Context ctx, Object body) {
        ctx.json(body);
        if (body instanceof ToldOnce told) {
            ctx.attribute(AGAIN, told.again());
        }
    }

    /** The body of the answer as it may be kept and told again; null if there is none. */
    public static @Nullable String bodyToKeep(Context ctx) {
        var again = ctx.<Object>attribute(AGAIN);
        return again == null ? ctx.result() : ctx.jsonMapper().toJsonString(again, again.getClass());
    }

    /** The version of what was asked for or changed, as an entity tag. */
    public static void version(Context ctx, long version) {
        ctx.header("ETag", "\"" + version + "\"");
    }

    /** Says how long to wait before asking again, in whole seconds. */
    public static void retryAfter(Context ctx, Duration wait) {
        ctx.header(
                "Retry-After", String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    /** Nothing to say but the new version. */
    public static void changed(Context ctx, long version) {
        version(ctx, version);
        noContent(ctx);
    }

    /**
     * Nothing to say but the new version of what was to be changed.
     *
     * @throws Refused with the reason if it was refused
     */
    public static <A extends Aggregate<A>, E extends DomainError> void changed(Context ctx, Result<A, E> result) {
        changed(ctx, orRefuse(result).version());
    }

    /** Nothing, for a request that was done. */
    public static void noContent(Context ctx) {
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
