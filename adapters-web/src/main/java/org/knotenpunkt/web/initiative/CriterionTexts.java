package org.knotenpunkt.web.initiative;

/** Where the wording of criteria is found among the messages. */
public final class CriterionTexts {
    private CriterionTexts() {}

    /** The key of a criterion's text; an edition's wording never changes. */
    public static String key(int edition, String code) {
        return "criterion.%d.%s".formatted(edition, code);
    }
}
