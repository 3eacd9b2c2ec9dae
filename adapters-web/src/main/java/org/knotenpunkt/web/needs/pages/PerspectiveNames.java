package org.knotenpunkt.web.needs.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What perspectives are called in a language, wherever they are named: those that every town knows by the texts of the house, a town's own
 * by what the town calls them, in German where it says nothing else, and one that nobody knows by its code.
 */
public final class PerspectiveNames {
    private static final String KEY = "code.Perspective.";

    private final Perspectives known;
    private final LanguageTag language;
    private final Function<Perspective, String> standard;

    /** @param standard what those are called that every town knows */
    public PerspectiveNames(Perspectives known, LanguageTag language, Function<Perspective, String> standard) {
        this.known = known;
        this.language = language;
        this.standard = standard;
    }

    /** As they are called on the pages of the house. */
    public static PerspectiveNames of(Perspectives known, Words words) {
        return new PerspectiveNames(
                known, new LanguageTag(words.language().tag()), perspective -> standard(perspective, words));
    }

    /** Those that every town knows, as the texts of the house call them. */
    public static PerspectiveNames inTexts(Language language) {
        var texts = Messages.read("needs", language);
        return new PerspectiveNames(
                Perspectives.STANDARD,
                new LanguageTag(language.tag()),
                perspective -> texts.getOrDefault(KEY + perspective.code(), perspective.code()));
    }

    private static String standard(Perspective perspective, Words words) {
        return words.text(KEY + perspective.code());
    }

    public String of(Perspective perspective) {
        return perspective.isStandard()
                ? standard.apply(perspective)
                : known.find(perspective).map(own -> own.name().in(language)).orElse(perspective.code());
    }

    /** The language in which it is called so. */
    public LanguageTag languageOf(Perspective perspective) {
        return known.find(perspective)
                .map(OwnPerspective::name)
                .map(name -> name.nearest(language))
                .orElse(language);
    }

    /** All of them, one after the other. */
    public String of(List<Perspective> perspectives) {
        return perspectives.stream().map(this::of).collect(Collectors.joining(" · "));
    }

    public List<Option> options(List<Perspective> perspectives) {
        return perspectives.stream()
                .map(perspective -> new Option(perspective.code(), of(perspective)))
                .toList();
    }
}
