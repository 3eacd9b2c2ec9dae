package org.knotenpunkt.application.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Canonical JSON by hand. */
public final class PlainCanonicalJson implements CanonicalJson {
    private static final Map<Character, String> SHORT =
            Map.of('"', "\\\"", '\\', "\\\\", '\b', "\\b", '\t', "\\t", '\n', "\\n", '\f', "\\f", '\r', "\\r");

    @Override
    public String write(Map<String, ? extends @Nullable Object> content) {
        return written(content);
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Boolean truth -> truth.toString();
            case String text -> quoted(text);
            case Number number -> number(number);
            case List<?> values ->
                values.stream().map(PlainCanonicalJson::written).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> members -> object(members);
            default -> throw new IllegalArgumentException("JSON knows no " + value.getClass());
        };
    }

    private static String object(Map<?, ?> members) {
        var sorted = new TreeMap<String, String>();
        members.forEach((name, member) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("JSON has texts as names, not " + name);
            }
            sorted.put(text, quoted(text) + ":" + written(member));
        });
        return "{" + String.join(",", sorted.values()) + "}";
    }

    private static String quoted(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("The text has half a surrogate pair in it");
        }
        return text.chars()
                .mapToObj(unit -> SHORT.getOrDefault(
                        (char) unit, unit < ' ' ? "\\u%04x".formatted(unit) : Character.toString(unit)))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String number(Number number) {
        var carried = number.doubleValue();
        if (!Double.isFinite(carried)
                || BigDecimal.valueOf(carried).compareTo(new BigDecimal(number.toString())) != 0) {
            throw new IllegalArgumentException("A double does not carry %s as it is written".formatted(number));
        }
        var shortest = shortest(carried);
        int exponent = shortest.precision() - shortest.scale() - 1;
        return exponent > -7 && exponent < 21 ? shortest.toPlainString() : withExponent(shortest, exponent);
    }

    /** With as few digits as it takes to read the same number again, and of these the nearest. */
    private static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        return IntStream.rangeClosed(1, 17)
                .mapToObj(digits -> exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)))
                .filter(rounded -> rounded.doubleValue() == number)
                .findFirst()
                .orElseThrow()
                .stripTrailingZeros();
    }

    private static String withExponent(BigDecimal number, int exponent) {
        var digits = number.unscaledValue().abs().toString();
        var fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return "%s%s%se%+d".formatted(number.signum() < 0 ? "-" : "", digits.charAt(0), fraction, exponent);
    }
}
