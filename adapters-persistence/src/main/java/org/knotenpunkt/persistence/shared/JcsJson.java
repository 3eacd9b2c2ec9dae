package org.knotenpunkt.persistence.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.CanonicalJson;

/** Canonical JSON by the library of two of the RFC's authors; what it would write in another way than it was given is refused. */
public final class JcsJson implements CanonicalJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String write(Map<String, ? extends @Nullable Object> content) {
        check(content);
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(content)).getEncodedString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This cannot be written as JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("What Jackson wrote cannot be read as JSON", e);
        }
    }

    private static void check(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean truth -> {}
            case String text -> check(text);
            case Number number -> check(number);
            case List<?> values -> values.forEach(JcsJson::check);
            case Map<?, ?> members ->
                members.forEach((name, member) -> {
                    if (!(name instanceof String text)) {
                        throw new IllegalArgumentException("JSON has texts as names, not " + name);
                    }
                    check(text);
                    check(member);
                });
            default -> throw new IllegalArgumentException("JSON knows no " + value.getClass());
        }
    }

    private static void check(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text has half a surrogate pair in it", e);
        }
    }

    /** In the canonical form every number is a double. */
    private static void check(Number number) {
        var carried = number.doubleValue();
        if (!Double.isFinite(carried)
                || BigDecimal.valueOf(carried).compareTo(new BigDecimal(number.toString())) != 0) {
            throw new IllegalArgumentException("A double does not carry %s as it is written".formatted(number));
        }
    }
}
