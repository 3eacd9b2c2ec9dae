package org.knotenpunkt.web.offer.accessibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.accessibility.Feedback;

/**
 * What somebody told about public pages, as JSON.
 *
 * @param town whose pages they are; the nil UUID if they are of none
 * @param reply where the answer is to go; absent if none is wanted, or it is done
 * @param page the path of the page that it is about; absent if it is about none
 */
record FeedbackJson(
        UUID id,
        UUID town,
        String text,
        @Nullable String reply,
        @Nullable String page,
        String language,
        Instant receivedAt,
        boolean done,
        long version) {
    static FeedbackJson from(Feedback feedback) {
        var text = feedback.text();
        return new FeedbackJson(
                feedback.id().value(),
                feedback.owner().id(),
                text.text(),
                text.reply(),
                text.page(),
                text.language().value(),
                feedback.received(),
                feedback.isDone(),
                feedback.version());
    }
}
