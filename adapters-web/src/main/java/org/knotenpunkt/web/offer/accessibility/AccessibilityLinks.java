package org.knotenpunkt.web.offer.accessibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.TownLinks;

/** Below each public page: how the pages of its town can be used, or those that are of none, and where one says that they cannot. */
public final class AccessibilityLinks implements TownLinks {
    @Override
    public List<Link> below(MunicipalityId town, String language, String page) {
        return linked(town.toString(), ProgrammeWords.in(new LanguageTag(language)), page);
    }

    /** The same in the words of the page, which may be of no town. */
    public static List<Link> below(Programme.@Nullable Town town, ProgrammeWords words, String page) {
        return linked(AccessibilityPaths.called(town), words, page);
    }

    /** @param town as it is called in addresses; null for none */
    private static List<Link> linked(@Nullable String town, ProgrammeWords words, String page) {
        return List.of(
                new Link(words.address(AccessibilityPaths.statement(town)), words.text("access.title")),
                new Link(AccessibilityPaths.tell(town, words, page), words.text("feedback.title")));
    }
}
