package org.knotenpunkt.web.shared.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.NavigationGroup;
import org.knotenpunkt.web.shared.NavigationLink;

/**
 * Where in the main navigation a page is.
 *
 * @param page its path, without the query
 * @param place to which it belongs; null for what has none there, like one's own account
 */
public record Whereabouts(
        List<NavigationGroup> groups, String page, @Nullable NavigationLink place) {
    /**
     * A page is in the place that it is itself, or where the trail of crumbs to it begins. A page whose trail begins nowhere in the
     * navigation is where its path is.
     */
    static Whereabouts of(List<NavigationGroup> groups, String path, List<Crumb> crumbs) {
        var page = withoutQuery(path);
        var beginning = crumbs.stream().limit(1).map(crumb -> withoutQuery(crumb.path()));
        var place = places(groups)
                .filter(link -> link.path().equals(page))
                .findFirst()
                .or(() -> Stream.concat(beginning, Stream.of(page))
                        .flatMap(step -> places(groups).filter(link -> link.leadsTo(step)))
                        .findFirst());
        return new Whereabouts(groups, page, place.orElse(null));
    }

    private static String withoutQuery(String path) {
        return path.replaceFirst("\\?.*", "");
    }

    private static Stream<NavigationLink> places(List<NavigationGroup> groups) {
        return groups.stream().flatMap(group -> group.places().stream());
    }

    /** The group to which the page belongs, where there is more in it. */
    public Optional<NavigationGroup> section() {
        return groups.stream()
                .filter(group -> !group.isSinglePlace() && isIn(group))
                .findFirst();
    }

    /** What {@code aria-current} says of the group. */
    public @Nullable String current(NavigationGroup group) {
        if (group.isSinglePlace()) {
            return current(group.places().getFirst());
        }
        return isIn(group) ? "true" : null;
    }

    /** What {@code aria-current} says of the place. */
    public @Nullable String current(NavigationLink link) {
        if (!link.equals(place)) {
            return null;
        }
        return link.path().equals(page) ? "page" : "true";
    }

    private boolean isIn(NavigationGroup group) {
        return place != null && group.places().contains(place);
    }
}
