package org.knotenpunkt.web.shared.input;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.WebSettings;

/**
 * What somebody typed into a form that could not be taken, because the session in which it was shown had ended. Pages carry it
 * along in hidden fields until the form can be shown again; the server itself keeps none of it.
 *
 * @param path to which the form is sent
 * @param fields names and what was typed
 */
public record KeptForm(String path, Map<String, List<String>> fields) {
    /** The page that says what became of it, and leads on. */
    public static final String TEMPLATE = "shared/kept.jte";

    private static final String PREFIX = "kept.";
    private static final String RETURNED = "returned";
    private static final Set<String> NOT_TYPED = Set.of(Form.TOKEN, Form.VERSION, RETURNED);

    /** In bytes as a browser sends it, in characters beside a file; what carries it along must still be taken. */
    private static final long LARGEST = WebSettings.MAX_BODY / 2;

    /** What the request sends, without files; empty if nothing was typed, if it is too much, or if a password is among it. */
    public static Optional<KeptForm> of(Context ctx) {
        return of(ctx, Exchange.pathAndQuery(ctx));
    }

    /** As {@link #of(Context)}, of a form that was meant for another path. */
    public static Optional<KeptForm> of(Context ctx, String path) {
        var length = ctx.req().getContentLengthLong();
        return length < 0 || (length > LARGEST && !ctx.isMultipart())
                ? Optional.empty()
                : Optional.of(new KeptForm(path, typed(ctx))).filter(KeptForm::canBeKept);
    }

    /** A file that the page has carried along has to be chosen again, as any other. */
    private static Map<String, List<String>> typed(Context ctx) {
        var typed = new LinkedHashMap<>(ctx.formParamMap());
        typed.remove(CarriedFile.FIELD);
        return typed;
    }

    /** Whether the request is a button that was pressed, and nothing was typed. */
    public static boolean isButton(Context ctx) {
        return ctx.method().equals(HandlerType.POST)
                && !ctx.isMultipart()
                && NOT_TYPED.containsAll(ctx.formParamMap().keySet());
    }

    private boolean canBeKept() {
        return !NOT_TYPED.containsAll(fields.keySet())
                && length() <= LARGEST
                && fields.keySet().stream().noneMatch(KeptForm::isPassword)
                && fields.values().stream().flatMap(List::stream).allMatch(Requests::isReadable);
    }

    private long length() {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }

    /** Whether a field holds a password, which no page shows again. */
    static boolean isPassword(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("password");
    }

    /** What the form that the request sends has carried along, if anything. */
    public static Optional<KeptForm> carried(Context ctx, String path) {
        var fields = new LinkedHashMap<String, List<String>>();
        ctx.formParamMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                fields.put(name.substring(PREFIX.length()), values);
            }
        });
        return fields.isEmpty() ? Optional.empty() : Optional.of(new KeptForm(path, fields));
    }

    /** The fields by which another form carries this one along. */
    public Map<String, List<String>> carrying() {
        var carrying = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> carrying.put(PREFIX + name, values));
        return carrying;
    }

    /** The fields with which it is sent to be shown again. */
    public Map<String, List<String>> returning() {
        var returning = new LinkedHashMap<>(fields);
        returning.remove(Form.TOKEN);
        returning.put(RETURNED, List.of("true"));
        return returning;
    }

    /** Whether the form that the request sends was kept: it is to be shown again, and not done. */
    public static boolean isReturned(Context ctx) {
        return ctx.formParam(RETURNED) != null;
    }
}
