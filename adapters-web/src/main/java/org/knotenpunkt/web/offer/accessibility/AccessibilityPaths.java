package org.knotenpunkt.web.offer.accessibility;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.offer.ProgrammeWords;

/** Where everybody reads how pages can be used and tells something about them, and where the coordination sees to that. */
public final class AccessibilityPaths {
    /** Of the pages that are of no town. */
    static final String COMMON_STATEMENT = "/barrierefreiheit";

    static final String STATEMENT = COMMON_STATEMENT + "/{town}";
    /** About the pages that are of no town. */
    static final String COMMON_TELL = "/rueckmeldung";

    static final String TELL = COMMON_TELL + "/{town}";

    private static final String THANKED = "/danke";

    static final String COMMON_THANKS = COMMON_TELL + THANKED;
    static final String THANKS = TELL + THANKED;
    public static final String FEEDBACK = "/feedback";
    static final String ONE = FEEDBACK + "/{id}";
    public static final String OWN_STATEMENT = "/accessibility";

    /** The parameter that says whose pages are meant. */
    static final String PLACE = "place";

    private static final Pattern PAGE = Pattern.compile("(/[A-Za-z0-9-]+)+");

    private AccessibilityPaths() {}

    /** How the town is called in addresses; null where pages are of none. */
    static @Nullable String called(Programme.@Nullable Town town) {
        return town == null ? null : OfferPaths.called(town);
    }

    /** @param town as it is called in addresses; null for none */
    private static String below(String path, @Nullable String town) {
        return town == null ? path : "%s/%s".formatted(path, town);
    }

    static String statement(@Nullable String town) {
        return below(COMMON_STATEMENT, town);
    }

    static String statement(PageOwner owner) {
        var town = owner.municipality();
        return statement(town == null ? null : town.toString());
    }

    static String tell(@Nullable String town) {
        return below(COMMON_TELL, town);
    }

    static String thanks(@Nullable String town) {
        return tell(town) + THANKED;
    }

    /** Where one tells something about the page with the path. */
    static String tell(@Nullable String town, ProgrammeWords words, String page) {
        return "%s&page=%s".formatted(words.address(tell(town)), page);
    }

    /** Where whoever answers for pages reads what was told about them. */
    static String told(PageOwner owner) {
        return "%s?%s=%s".formatted(FEEDBACK, PLACE, owner.id());
    }

    /** Where they say how the pages can be used. */
    static String ownStatement(PageOwner owner) {
        return "%s/statement?%s=%s".formatted(OWN_STATEMENT, PLACE, owner.id());
    }

    static String of(FeedbackId id) {
        return FEEDBACK + "/" + id;
    }

    /** The path of a page of this server; null if the text is none. */
    static @Nullable String page(@Nullable String text) {
        return text != null
                        && text.length() <= FeedbackText.MAX_PAGE_LENGTH
                        && PAGE.matcher(text).matches()
                ? text
                : null;
    }
}
