package org.knotenpunkt.web.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths that a request names to be sent to afterwards: never to another host. */
public final class LocalPath {
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private LocalPath() {}

    /** The path, if it leads to this server; else the start page. */
    public static String of(@Nullable String path) {
        return path != null && FORM.matcher(path).matches() ? path : "/";
    }
}
