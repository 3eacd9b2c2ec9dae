package org.knotenpunkt.web.shared;

/** An entry of the main navigation as a page shows it. */
public record NavigationLink(String label, String path) {
    /** Whether the page with the path is the entry's own or one below it. */
    public boolean leadsTo(String page) {
        return page.equals(path) || (!path.equals("/") && page.startsWith(path + "/"));
    }
}
