package org.knotenpunkt.domain.offer.accessibility;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What somebody tells about public pages.
 *
 * @param text 1 to 2000 characters
 * @param reply where the answer is to go, up to 200 characters; null if none is wanted
 * @param page the path of the page that it is about, up to 200 characters; null if it is about none
 * @param language in which the page was read
 */
public record FeedbackText(
        String text, @Nullable String reply, @Nullable String page, LanguageTag language) {
    public static final int MAX_LENGTH = 2000;
    public static final int MAX_REPLY_LENGTH = 200;
    public static final int MAX_PAGE_LENGTH = 200;

    public FeedbackText {
        text = Texts.checked("text of feedback", text, MAX_LENGTH);
        reply = Texts.optionallyCalled("address for the answer", reply, MAX_REPLY_LENGTH);
        page = Texts.optionallyCalled("page of feedback", page, MAX_PAGE_LENGTH);
    }

    /** The same without where the answer goes. */
    FeedbackText answered() {
        return new FeedbackText(text, null, page, language);
    }
}
