package org.knotenpunkt.web.shared;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.knotenpunkt.web.shared.text.Words;

/** The main navigation: the places that a visitor may go to. */
public final class Navigation {
    private final List<NavigationItem> items;

    @Inject
    public Navigation(Set<NavigationItem> items) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order).thenComparing(NavigationItem::key))
                .toList();
    }

    public List<NavigationLink> links(Visitor visitor, Words words) {
        return items.stream()
                .filter(item -> item.access().admits(visitor))
                .map(item -> new NavigationLink(words.text(item.key()), item.path()))
                .toList();
    }
}
