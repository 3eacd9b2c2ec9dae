package org.knotenpunkt.web.shared;

import java.util.List;

/** Places that the main navigation shows under one name; a single one under its own. */
public record NavigationGroup(String label, List<NavigationLink> places) {
    public NavigationGroup {
        places = List.copyOf(places);
    }

    static NavigationGroup of(NavigationLink place) {
        return new NavigationGroup(place.label(), List.of(place));
    }

    /** The path of the first place, which is where the name leads. */
    public String path() {
        return places.getFirst().path();
    }

    public boolean isSinglePlace() {
        return places.size() == 1;
    }
}
