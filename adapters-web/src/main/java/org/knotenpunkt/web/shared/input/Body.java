package org.knotenpunkt.web.shared.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What a program sends as JSON, and what is wrong with it. As in a form, every field is read, so that all faults are told at once;
 * a field that nobody has read is one that nobody knows.
 */
public final class Body extends Fields {
    private static final ObjectReader JSON =
            Json.mapper().readerFor(JsonNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonNode node;
    private final String name;
    private final String pointer;
    private final Map<String, List<Body>> read = new HashMap<>();

    private Body(Context ctx, JsonNode node) {
        super(ctx);
        this.node = node;
        this.name = "";
        this.pointer = "#";
    }

    private Body(Body whole, String name, String pointer, JsonNode node) {
        super(whole);
        this.node = node;
        this.name = name;
        this.pointer = pointer;
    }

    /**
     * What is made of the object that the request sends.
     *
     * @param reading reads all of its fields; what it gives is only called if nothing is wrong with them
     */
    public static <T> T read(Context ctx, Function<Body, Supplier<T>> reading) {
        var body = of(ctx);
        var made = reading.apply(body);
        body.requireValid();
        return made.get();
    }

    private static Body of(Context ctx) {
        if (!ctx.isJson()) {
            throw RequestFault.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.not-json");
        }
        return new Body(ctx, object(ctx));
    }

    private static JsonNode object(Context ctx) {
        try {
            if (JSON.readValue(ctx.bodyAsBytes()) instanceof ObjectNode object) {
                return object;
            }
            throw malformed(1);
        } catch (StreamConstraintsException e) {
            throw RequestFault.of(HttpStatus.BAD_REQUEST, "request.too-deep", "max", Json.MAX_DEPTH);
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new UncheckedIOException("All of the body is there already", e);
        }
    }

    private static RequestFault malformed(int line) {
        return RequestFault.of(HttpStatus.BAD_REQUEST, "request.malformed-json", "line", line);
    }

    @Override
    @Nullable
    String given(String field, Shape shape) {
        var value = value(field);
        return value == null ? null : written(value, shape);
    }

    private static @Nullable String written(JsonNode value, Shape shape) {
        var text = Texts.stripped(exactly(value, shape));
        return text.isEmpty() ? null : text;
    }

    private static String exactly(JsonNode value, Shape shape) {
        var fits = switch (shape) {
            case TEXT -> value.isTextual() && Requests.isReadable(value.textValue());
            case NUMBER -> value.isIntegralNumber();
            case DECIMAL -> value.isNumber();
            case BOOLEAN -> value.isBoolean();
        };
        if (!fits) {
            throw new IllegalArgumentException("Not a " + shape);
        }
        return value.asText();
    }

    /** What stands in the field; null where nothing does. */
    private @Nullable JsonNode value(String field) {
        read.putIfAbsent(field, List.of());
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    @Override
    LocalDate day(String text) {
        return Day.iso(text);
    }

    @Override
    BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Override
    PartialDate yearMonthOrDay(String text) {
        return PartialDate.parse(text);
    }

    /** Programs write days in one way, and are not told of others. */
    @Override
    String textOf(String code) {
        return code.equals("request.not-a-date") ? "request.not-a-date.iso" : code;
    }

    @Override
    public boolean isFilled(String... fields) {
        return Stream.of(fields).anyMatch(field -> value(field) != null);
    }

    /** Leaves alone fields that may be there and are of no use. */
    public void leave(String... fields) {
        Stream.of(fields).forEach(this::value);
    }

    /** A text with all the white space that is in it, as a password may have. */
    public Input<String> exactText(String field) {
        var value = value(field);
        if (value != null && value.isTextual() && !value.textValue().isEmpty()) {
            return new Input<>(field, value.textValue());
        }
        addError(field, value == null || value.isTextual() ? "request.missing" : "request.wrong-type");
        return new Input<>(field, null);
    }

    /** Whether it is said to be so; no where nothing is said. */
    public boolean flag(String field) {
        return Boolean.TRUE.equals(answer(field));
    }

    /** The object in the field, which must be there. */
    public Body object(String field) {
        if (value(field) == null) {
            addError(field, "request.missing");
        }
        return optionalObject(field);
    }

    /** The object in the field. One that is not there holds nothing, and nothing is wrong with it. */
    public Body optionalObject(String field) {
        var value = value(field);
        if (value != null && !value.isObject()) {
            addError(field, "request.wrong-type");
        }
        var object = part(field, "", value instanceof ObjectNode ? value : MissingNode.getInstance());
        read.put(field, List.of(object));
        return object;
    }

    /** The names of all that is in this object, for one in which they are not known beforehand. */
    public List<String> names() {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** The objects in the list in the field; none where there is no list. */
    public List<Body> objects(String field) {
        var elements = elements(field).toList();
        elements.stream()
                .filter(element -> !element.node.isObject())
                .forEach(element -> element.isWrong(element.node.isNull() ? "request.missing" : "request.wrong-type"));
        read.put(field, elements);
        return elements.stream().filter(Body::isThere).toList();
    }

    /** What is made of the texts in the list in the field; empty where there is no list. */
    public <T> List<T> list(String field, String code, Function<String, T> reading) {
        return elements(field)
                .flatMap(element -> element.itself(code, reading).stream())
                .toList();
    }

    private Stream<Body> elements(String field) {
        var list = value(field);
        if (list == null) {
            return Stream.empty();
        }
        if (!list.isArray()) {
            addError(field, "request.wrong-type");
        }
        return IntStream.range(0, list.size())
                .filter(index -> list.isArray())
                .mapToObj(index -> part(field, "[" + index + "]", list.get(index)));
    }

    private <T> Optional<T> itself(String code, Function<String, T> reading) {
        try {
            var text = node.isNull() ? null : written(node, Shape.TEXT);
            if (text != null) {
                return Optional.of(reading.apply(text));
            }
            isWrong("request.missing");
        } catch (IllegalArgumentException e) {
            isWrong(code);
        }
        return Optional.empty();
    }

    private void isWrong(String code) {
        add(new FieldError(name, code, words().text(code), pointer));
    }

    private Body part(String field, String index, JsonNode value) {
        var element = index.isEmpty() ? "" : "/" + index.substring(1, index.length() - 1);
        return new Body(this, nameOf(field) + index, pointerTo(field) + element, value);
    }

    /** Whether there is such an object in the request. */
    public boolean isThere() {
        return node.isObject();
    }

    /** What is not there is told once, by whom it was to be there for. */
    @Override
    public void addError(String field, String code, Object... arguments) {
        if (isThere()) {
            super.addError(field, code, arguments);
        }
    }

    @Override
    FieldError fault(String field, String code, String message) {
        return new FieldError(nameOf(field), code, message, pointerTo(field));
    }

    private String nameOf(String field) {
        return name.isEmpty() ? field : name + "." + field;
    }

    private String pointerTo(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /** The body, or a fault with all that is wrong, and with the fields that nobody has read. */
    @Override
    public void requireValid() {
        addUnknown();
        super.requireValid();
    }

    private void addUnknown() {
        node.properties().forEach(entry -> {
            var parts = read.get(entry.getKey());
            if (parts == null) {
                addError(entry.getKey(), "request.unknown-field");
            } else {
                parts.forEach(Body::addUnknown);
            }
        });
    }
}
