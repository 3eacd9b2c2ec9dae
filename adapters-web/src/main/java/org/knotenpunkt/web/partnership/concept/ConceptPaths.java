package org.knotenpunkt.web.partnership.concept;

import org.knotenpunkt.domain.partnership.concept.ConceptId;

/** Where the pages about concepts are. */
public final class ConceptPaths {
    public static final String ALL = "/concepts";
    static final String NEW = ALL + "/new";
    /** The path of a route about one concept. */
    static final String ONE = ALL + "/{id}";

    private ConceptPaths() {}

    public static String of(ConceptId id) {
        return ALL + "/" + id;
    }

    /** The page that shows an edition, be it the newest or not. */
    public static String edition(ConceptId id, int number) {
        return "%s?edition=%d".formatted(of(id), number);
    }
}
