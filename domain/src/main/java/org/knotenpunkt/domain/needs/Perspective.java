package org.knotenpunkt.domain.needs;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.shared.Coded;

/** From where somebody looks, by a code; those that every town knows, and own ones of a town. */
public record Perspective(String code) implements Coded {
    public static final int MAX_LENGTH = 40;
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    public static final Perspective FAMILIES = new Perspective("FAMILIES");
    public static final Perspective CHILDREN = new Perspective("CHILDREN");
    public static final Perspective SCHOOL_HEAD = new Perspective("SCHOOL_HEAD");
    public static final Perspective TEACHERS = new Perspective("TEACHERS");
    public static final Perspective ALL_DAY_AND_SOCIAL_WORK = new Perspective("ALL_DAY_AND_SOCIAL_WORK");
    public static final Perspective SECRETARIAT = new Perspective("SECRETARIAT");
    public static final Perspective YOUTH_OFFICE = new Perspective("YOUTH_OFFICE");
    public static final Perspective PROVIDERS = new Perspective("PROVIDERS");
    public static final Perspective NEIGHBOURHOOD_PARTNERS = new Perspective("NEIGHBOURHOOD_PARTNERS");
    public static final Perspective PARENT_BODY = new Perspective("PARENT_BODY");

    /** Those that every town knows, in the order in which they are shown. */
    public static final List<Perspective> STANDARD = List.of(
            FAMILIES,
            CHILDREN,
            SCHOOL_HEAD,
            TEACHERS,
            ALL_DAY_AND_SOCIAL_WORK,
            SECRETARIAT,
            YOUTH_OFFICE,
            PROVIDERS,
            NEIGHBOURHOOD_PARTNERS,
            PARENT_BODY);

    /** @throws IllegalArgumentException if the text is no code: capitals, digits and underscores */
    public Perspective {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("No code of a perspective: " + code);
        }
    }

    /**
     * The one with the code that every town knows.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Perspective standard(String code) {
        return STANDARD.stream()
                .filter(perspective -> perspective.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not every town knows " + code));
    }

    /** The one whose code is made of a name: its letters without marks, in capitals. */
    public static Perspective named(String name) {
        var spelt = name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replace("ß", "ss");
        var code = Normalizer.normalize(spelt, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^[^A-Z]+", "");
        var whole = code.isEmpty() ? "P" : code;
        return new Perspective(
                whole.substring(0, Math.min(whole.length(), MAX_LENGTH)).replaceAll("_+$", ""));
    }

    /** Whether every town knows it. */
    public boolean isStandard() {
        return STANDARD.contains(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
