package org.knotenpunkt.web.shared.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.text.Words;

/** Reads what a request holds. What cannot be read is a {@link RequestFault}. */
public final class Requests {
    /** How many items a part of a list has if nobody says. */
    public static final int DEFAULT_LIMIT = 50;

    private static final ObjectMapper JSON = Json.mapper();
    private static final Pattern VERSION_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Requests() {}

    public static Actor actor(Context ctx) {
        return Exchange.of(ctx).visitor().actor();
    }

    public static Words words(Context ctx) {
        return Exchange.of(ctx).words();
    }

    /** Whether a text can be kept: the character NUL has no place in any. */
    public static boolean isReadable(@Nullable String text) {
        return text == null || text.indexOf('\0') < 0;
    }

    /** An id in the path. One that is malformed leads nowhere, as one that is unknown. */
    public static <T> T id(Context ctx, String name, Function<String, T> reading) {
        try {
            return reading.apply(ctx.pathParam(name));
        } catch (IllegalArgumentException e) {
            throw RequestFault.notFound();
        }
    }

    /** The JSON body, read strictly. */
    public static <T> T body(Context ctx, Class<T> type) {
        if (!ctx.isJson()) {
            throw RequestFault.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.not-json");
        }
        try {
            return Optional.<T>ofNullable(reader(ctx, type).readValue(ctx.bodyAsBytes()))
                    .orElseThrow(() -> RequestFault.of(HttpStatus.BAD_REQUEST, "request.malformed-json", "line", 1));
        } catch (StreamConstraintsException e) {
            throw RequestFault.of(HttpStatus.BAD_REQUEST, "request.too-deep", "max", Json.MAX_DEPTH);
        } catch (JsonMappingException e) {
            throw inField(ctx, e);
        } catch (JsonProcessingException e) {
            throw RequestFault.of(
                    HttpStatus.BAD_REQUEST,
                    "request.malformed-json",
                    "line",
                    e.getLocation().getLineNr());
        } catch (java.io.IOException e) {
            throw RequestFault.of(HttpStatus.BAD_REQUEST, "request.broken-off");
        }
    }

    private static ObjectReader reader(Context ctx, Class<?> type) {
        return JSON.readerFor(type)
                .withAttribute(StrictValues.REACH, Exchange.of(ctx).reach());
    }

    private static RequestFault inField(Context ctx, JsonMappingException e) {
        var field = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        var code = switch (e) {
            case UnrecognizedPropertyException unknown -> "request.unknown-field";
            case InvalidNullException gap -> "request.missing";
            case StrictValues.DayFarOff far -> "request.day-far-off";
            case InvalidFormatException wrong -> FormInput.faultOf(wrong.getTargetType());
            case MismatchedInputException wrong -> "request.wrong-type";
            default -> "request.wrong-type";
        };
        return RequestFault.inFields(
                List.of(new FieldError(field, code, words(ctx).text(code))));
    }

    /** The value of a field that must be there. */
    public static <T> T required(Context ctx, String field, @Nullable T value) {
        if (value == null) {
            throw wrong(ctx, field, "request.missing");
        }
        return value;
    }

    /** The text of a field that must be there, without white space around it, and not longer than allowed. */
    public static String required(Context ctx, String field, @Nullable String text, int maxLength) {
        var given = optional(ctx, field, text, maxLength);
        return required(ctx, field, given);
    }

    /** The text of a field without white space around it; null if nothing is left. */
    public static @Nullable String optional(Context ctx, String field, @Nullable String text, int maxLength) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > maxLength) {
            throw wrong(ctx, field, "request.too-long", "max", maxLength);
        }
        return text.strip();
    }

    /** A value made of what a field holds; one that cannot be made is a fault of the field. */
    public static <T, U> U parsed(Context ctx, String field, T value, Function<? super T, U> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException e) {
            throw wrong(ctx, field, "request.wrong-type");
        }
    }

    /** A year, a month or a day. */
    public static PartialDate partialDate(Context ctx, String field, String text) {
        var date = parsed(ctx, field, text, PartialDate::parse);
        return within(ctx, field, date, date.days());
    }

    public static SchoolYear schoolYear(Context ctx, String field, String text) {
        var year = parsed(ctx, field, text, SchoolYear::parse);
        return within(ctx, field, year, year.days());
    }

    private static <T> T within(Context ctx, String field, T value, Validity days) {
        if (!days.overlaps(Exchange.of(ctx).reach())) {
            throw wrong(ctx, field, "request.day-far-off");
        }
        return value;
    }

    private static RequestFault wrong(Context ctx, String field, String code, Object... arguments) {
        return RequestFault.inFields(
                List.of(new FieldError(field, code, words(ctx).text(code, arguments))));
    }

    /** Which part of a list is asked for, by the parameters {@code limit} and {@code after}. */
    public static PageRequest page(Context ctx) {
        return page(ctx, DEFAULT_LIMIT);
    }

    /** As {@link #page(Context)}, with another limit where the request names none. */
    public static PageRequest page(Context ctx, int defaultLimit) {
        var query = Form.ofQuery(ctx);
        var limit = query.optionalInteger("limit", 1, PageRequest.MAX_LIMIT);
        var after = query.optionalText("after", 1000);
        query.requireValid();
        return new PageRequest(Optional.ofNullable(limit.orNull()).orElse(defaultLimit), after.orNull());
    }

    /** The version that the request wants to change, from {@code If-Match}. */
    public static long ifMatch(Context ctx) {
        var tag = ctx.header("If-Match");
        if (tag == null) {
            throw RequestFault.of(HttpStatus.forStatus(428), "request.version-missing");
        }
        var matcher = VERSION_TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw RequestFault.of(HttpStatus.PRECONDITION_FAILED, "request.lost-race");
        }
        return Long.parseLong(matcher.group(1));
    }
}
