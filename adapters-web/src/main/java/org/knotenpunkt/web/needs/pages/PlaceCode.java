package org.knotenpunkt.web.needs.pages;

import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;

/** How forms name the place of an assessment. */
public final class PlaceCode {
    private static final String TOWN = "TOWN";
    private static final String SPACE = "SPACE:";
    private static final String SITE = "SITE:";

    private PlaceCode() {}

    public static String of(AssessedPlace place) {
        return switch (place) {
            case AssessedPlace.WholeTown town -> TOWN;
            case AssessedPlace.Neighbourhood(var space) -> SPACE + space;
            case AssessedPlace.Site(var site) -> SITE + site;
        };
    }

    /** @throws IllegalArgumentException if it names none */
    public static AssessedPlace read(String code) {
        if (code.equals(TOWN)) {
            return new AssessedPlace.WholeTown();
        }
        if (code.startsWith(SPACE)) {
            return new AssessedPlace.Neighbourhood(SocialSpaceId.of(code.substring(SPACE.length())));
        }
        if (code.startsWith(SITE)) {
            return new AssessedPlace.Site(OrganisationId.of(code.substring(SITE.length())));
        }
        throw new IllegalArgumentException("There is no place " + code);
    }
}
