package org.knotenpunkt.web.offer.accessibility;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.accessibility.TownPages;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.offer.ProgrammeWords;

/** How the public pages of a town can be used by everybody. */
public record StatementPage(TownPages pages, ProgrammeWords words) {
    private static final String NORTH_RHINE_WESTPHALIA = "05";

    public Programme.Town town() {
        return pages.town();
    }

    public String path() {
        return AccessibilityPaths.statement(town());
    }

    /** The programme of the town. */
    public String programme() {
        return words.address(OfferPaths.programme(town()));
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

    /** What is known of all towns: it is so by the nature of the pages. */
    public List<String> known() {
        return List.of(
                words.text("access.known.translated"),
                words.text("access.known.machine"),
                words.text("access.known.own"));
    }

    /** Where one reads that the ombudsman's office of the state helps. */
    public boolean isInNorthRhineWestphalia() {
        return NORTH_RHINE_WESTPHALIA.equals(pages.stateKey());
    }

    public String tell() {
        return AccessibilityPaths.tell(town(), words, path());
    }
}
