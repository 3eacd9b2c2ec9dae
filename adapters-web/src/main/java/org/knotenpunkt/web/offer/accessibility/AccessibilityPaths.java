package org.knotenpunkt.web.offer.accessibility;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.offer.ProgrammeWords;

/** Where everybody reads how pages can be used and tells something about them, and where the coordination sees to that. */
public final class AccessibilityPaths {
    static final String STATEMENT = "/barrierefreiheit/{town}";
    static final String TELL = "/rueckmeldung/{town}";
    static final String THANKS = TELL + "/danke";
    public static final String FEEDBACK = "/feedback";
    static final String ONE = FEEDBACK + "/{id}";
    public static final String OWN_STATEMENT = "/accessibility";

    private static final Pattern PAGE = Pattern.compile("(/[A-Za-z0-9-]+)+");

    private AccessibilityPaths() {}

    /** @param town as it is called in addresses */
    private static String statement(String town) {
        return "/barrierefreiheit/" + town;
    }

    static String statement(Programme.Town town) {
        return statement(OfferPaths.called(town));
    }

    /** The same for who knows no slugs. */
    static String statement(MunicipalityId town) {
        return statement(town.toString());
    }

    static String statement(String town, ProgrammeWords words) {
        return words.address(statement(town));
    }

    private static String tell(String town) {
        return "/rueckmeldung/" + town;
    }

    static String tell(Programme.Town town) {
        return tell(OfferPaths.called(town));
    }

    static String thanks(Programme.Town town) {
        return tell(town) + "/danke";
    }

    /** Where one tells something about the page with the path. */
    static String tell(Programme.Town town, ProgrammeWords words, String page) {
        return tell(OfferPaths.called(town), words, page);
    }

    static String tell(String town, ProgrammeWords words, String page) {
        return "%s&page=%s".formatted(words.address(tell(town)), page);
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
