package org.knotenpunkt.web.organisation.input;

import java.util.Optional;
import java.util.function.Supplier;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.web.shared.input.Fields;

/** Official keys: a scheme and a value. */
public final class Keys {
    private static final int MAX_LENGTH = 100;

    private Keys() {}

    /** A key that must be there; to be asked for only if nothing is wrong with the fields. */
    public static Supplier<ExternalKey> read(Fields fields) {
        var scheme = fields.choice("scheme", KeyScheme.class);
        var value = fields.text("value", MAX_LENGTH);
        if (scheme.orNull() != null && value.orNull() != null && !scheme.get().allows(value.get())) {
            fields.addError("value", "request.not-a-key", "scheme", scheme.get());
        }
        return () -> new ExternalKey(scheme.get(), value.get());
    }

    /** A key, or none where nothing was filled in. */
    public static Supplier<Optional<ExternalKey>> readOptional(Fields fields) {
        if (!fields.isFilled("scheme", "value")) {
            return Optional::empty;
        }
        var key = read(fields);
        return () -> Optional.of(key.get());
    }

    /** As the value of a choice. */
    public static String write(ExternalKey key) {
        return key.scheme().name() + "/" + key.value();
    }

    public static ExternalKey parse(String text) {
        var parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        return new ExternalKey(KeyScheme.valueOf(parts[0]), parts[1]);
    }
}
