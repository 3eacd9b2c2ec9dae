package org.knotenpunkt.web.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.NavigationGroup;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What every page has around its content: language, visitor, navigation.
 *
 * @param path of the page with its query, to come back to
 * @param flash what was done just before, if anything
 */
public record Frame(
        Words words,
        Visitor visitor,
        Optional<Town> town,
        String path,
        List<NavigationGroup> navigation,
        @Nullable String flash,
        WebSettings settings,
        Assets assets) {
    /** Where in the navigation the page is, to which the trail of crumbs leads. */
    public Whereabouts whereabouts(List<Crumb> crumbs) {
        return Whereabouts.of(navigation, path, crumbs);
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** The secret for the forms of this page; empty for a stranger. */
    public String formToken() {
        return Optional.ofNullable(visitor.formToken()).orElse("");
    }

    /** The path that shows this page in the language. */
    public String in(Language language) {
        return in(language, path);
    }

    /** The path that leads to another in the language. */
    public String in(Language language, String other) {
        return "/language/%s?back=%s".formatted(language.tag(), URLEncoder.encode(other, UTF_8));
    }

    /** The path that makes another town the one that pages are about. */
    public String in(Town other) {
        return "/town/%s?back=%s".formatted(other.id(), URLEncoder.encode("/", UTF_8));
    }
}
