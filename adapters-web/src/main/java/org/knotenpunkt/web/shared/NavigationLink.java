package org.knotenpunkt.web.shared;

/** A place in a navigation as a page shows it. */
public record NavigationLink(String label, String path) {
    /** Whether the page with the path is the place's own or one below it. */
    public boolean leadsTo(String page) {
        return page.equals(path) || (!path.equals("/") && page.startsWith(path + "/"));
    }
}
