package org.knotenpunkt.web.offer.accessibility;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.accessibility.PublicPages;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.shared.input.Link;

/** How public pages can be used by everybody. */
public record StatementPage(PublicPages pages, ProgrammeWords words) {
    private static final String NORTH_RHINE_WESTPHALIA = "05";

    public Programme.@Nullable Town town() {
        return pages.town();
    }

    public String heading() {
        var town = town();
        return town == null ? words.text("access.common.heading") : words.text("access.heading", "name", town.name());
    }

    public String lead() {
        return words.text(isCommon() ? "access.common.lead" : "access.lead");
    }

    private boolean isCommon() {
        return town() == null;
    }

    public String path() {
        return AccessibilityPaths.statement(AccessibilityPaths.called(town()));
    }

    /** Back to what the pages are about. */
    public Link back() {
        return TellPage.back(town(), words);
    }

    /** What is said as long as no office is named. */
    public String noContact() {
        return words.text(isCommon() ? "access.common.no-contact" : "access.no-contact");
    }

    public Optional<StatementContent> content() {
        return pages.statement().content();
    }

    /** How far the pages meet the requirements, in a sentence. */
    public String state() {
        return words.text("access.state."
                + content().map(said -> said.conformity().name()).orElse("UNKNOWN"));
    }

    public String assessed() {
        return content()
                .map(said -> words.text("access.assessed", "day", said.assessed()))
                .orElse("");
    }

    /** What is known of all towns: it is so by the nature of their pages. On those that are of no town nobody writes anything. */
    public List<String> known() {
        return isCommon()
                ? List.of()
                : List.of(
                        words.text("access.known.translated"),
                        words.text("access.known.machine"),
                        words.text("access.known.own"));
    }

    /**
     * Whom the ombudsman's office of North Rhine-Westphalia helps; null where it helps nobody. In which state somebody runs the server is
     * not known: the sentence says when it does.
     */
    public @Nullable String ombud() {
        if (isCommon()) {
            return words.text("access.common.ombud-text");
        }
        return NORTH_RHINE_WESTPHALIA.equals(pages.stateKey()) ? words.text("access.ombud-text") : null;
    }

    public String tell() {
        return AccessibilityPaths.tell(AccessibilityPaths.called(town()), words, path());
    }
}
