package org.knotenpunkt.domain.shared;

import java.util.Locale;

/** Stable names of types: the feature and the name of the type, as in {@code organisation.not-found}. */
final class Codes {
    private static final int FEATURE = 3;

    private Codes() {}

    static String of(Class<?> type) {
        var feature = type.getPackageName().split("\\.")[FEATURE];
        var name = type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return feature + "." + name.toLowerCase(Locale.ROOT);
    }
}
