package org.knotenpunkt.domain.needs;

import java.util.List;
import java.util.regex.Pattern;

/** From where somebody looks, by a code; those that every town knows, and own ones of a town. */
public record Perspective(String code) {
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

    /** Whether every town knows it. */
    public boolean isStandard() {
        return STANDARD.contains(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
