package org.knotenpunkt.web.needs.perspective;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.text.Words;

/**
 * From where a town asks.
 *
 * @param mayManage whether the visitor may change that
 */
public record PerspectivesPage(Perspectives known, boolean mayManage, Words words) {
    public List<OwnPerspective> inUse() {
        return known.own().stream().filter(own -> !own.isGivenUp()).toList();
    }

    public List<OwnPerspective> givenUp() {
        return known.own().stream().filter(OwnPerspective::isGivenUp).toList();
    }

    private PerspectiveNames names() {
        return PerspectiveNames.of(known, words);
    }

    public String name(OwnPerspective own) {
        return names().of(own.perspective());
    }

    /** The language in which it is called so. */
    public String languageOf(OwnPerspective own) {
        return names().languageOf(own.perspective()).value();
    }

    /** Those that every town knows. */
    public String standard() {
        return names().of(Perspective.STANDARD);
    }

    /** Whose voice it is. */
    public String voice(OwnPerspective own) {
        return own.countsWith()
                .map(with -> words.text("needs.perspectives.counts-with", "perspective", names().of(with)))
                .orElseGet(() -> words.text("needs.perspectives.own-voice"));
    }

    /** In which languages it has a name, German first, each as it calls itself. */
    public static String languages(OwnPerspective own) {
        return own.name().languages().stream()
                .sorted(Comparator.comparing(language -> !language.equals(LanguageTag.GERMAN)))
                .map(PublicPage::ownName)
                .collect(Collectors.joining(", "));
    }

    public static String path(OwnPerspective own) {
        return PerspectivePages.of(own);
    }
}
