package org.knotenpunkt.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Stable names of types: the feature and the name of the type, as in {@code organisation.not-found}. */
final class Codes {
    /** The feature is named behind the layer, in this house and in any that is built in the same rooms. */
    private static final Pattern FEATURE = Pattern.compile(".*?(?:^|\\.)domain\\.(\\w+).*");

    private Codes() {}

    static String of(Class<?> type) {
        var feature = FEATURE.matcher(type.getPackageName()).replaceFirst("$1");
        var name = type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return feature + "." + name.toLowerCase(Locale.ROOT);
    }
}
