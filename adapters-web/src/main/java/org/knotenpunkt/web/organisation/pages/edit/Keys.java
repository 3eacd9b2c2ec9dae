package org.knotenpunkt.web.organisation.pages.edit;

import java.util.Optional;
import java.util.function.Supplier;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.web.shared.input.Form;

/** Official keys in forms: a scheme and a value. */
public final class Keys {
    private Keys() {}

    /** A key that must be there; to be asked for only if nothing is wrong with the form. */
    static Supplier<Optional<ExternalKey>> read(Form form) {
        var scheme = form.choice("scheme", KeyScheme.class);
        var value = form.text("value", 100);
        if (scheme.orNull() != null && value.orNull() != null && !scheme.get().allows(value.get())) {
            form.addError("value", "forms.key-wrong", "scheme", scheme.get());
        }
        return () -> Optional.of(new ExternalKey(scheme.get(), value.get()));
    }

    /** A key, or none where nothing was filled in. */
    public static Supplier<Optional<ExternalKey>> readOptional(Form form) {
        return form.isFilled("scheme", "value") ? read(form) : Optional::empty;
    }

    /** As the value of a choice. */
    static String write(ExternalKey key) {
        return key.scheme().name() + "/" + key.value();
    }

    static ExternalKey parse(String text) {
        var parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        return new ExternalKey(KeyScheme.valueOf(parts[0]), parts[1]);
    }
}
