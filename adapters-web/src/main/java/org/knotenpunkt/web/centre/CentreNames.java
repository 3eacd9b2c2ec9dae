package org.knotenpunkt.web.centre;

import java.util.regex.Pattern;

/** What centres are called where all that stands there is a centre, and the word for it would only be repeated. */
public final class CentreNames {
    private static final Pattern KIND = Pattern.compile("^(?:Familiengrundschulzentrum|FGZ)\\s+(?=\\S)");

    private CentreNames() {}

    /** The name without the word for what all of them are. */
    public static String brief(String name) {
        return KIND.matcher(name).replaceFirst("");
    }
}
