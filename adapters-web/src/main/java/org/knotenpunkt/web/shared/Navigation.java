package org.knotenpunkt.web.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.knotenpunkt.web.shared.text.Words;

/** The main navigation: the places that a visitor may go to, by section. */
public final class Navigation {
    /** As many places as there are sections take no more room than these, and are all shown at once. */
    static final int FEW = NavigationSection.values().length;

    private final List<NavigationItem> items;

    @Inject
    public Navigation(Set<NavigationItem> items) {
        this.items = items.stream()
                .sorted(Comparator.comparing(NavigationItem::section)
                        .thenComparingInt(NavigationItem::order)
                        .thenComparing(NavigationItem::key))
                .toList();
    }

    public List<NavigationGroup> groups(Visitor visitor, Words words) {
        var open = items.stream().filter(item -> item.access().admits(visitor)).toList();
        if (open.size() <= FEW) {
            return open.stream()
                    .map(item -> NavigationGroup.of(link(item, words)))
                    .toList();
        }
        var sections = open.stream()
                .collect(groupingBy(
                        NavigationItem::section, TreeMap::new, mapping(item -> link(item, words), toList())));
        return sections.entrySet().stream()
                .map(section -> group(words.show(section.getKey()), section.getValue()))
                .toList();
    }

    private static NavigationGroup group(String section, List<NavigationLink> places) {
        return places.size() == 1 ? NavigationGroup.of(places.getFirst()) : new NavigationGroup(section, places);
    }

    private static NavigationLink link(NavigationItem item, Words words) {
        return new NavigationLink(words.text(item.key()), item.path());
    }
}
