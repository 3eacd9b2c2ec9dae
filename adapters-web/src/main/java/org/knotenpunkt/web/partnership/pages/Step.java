package org.knotenpunkt.web.partnership.pages;

/**
 * Something that the visitor can do with an agreement next.
 *
 * @param label what the link says
 * @param path where it is done
 * @param style of the link: how much it is meant to be done
 */
public record Step(String label, String path, String style) {
    static Step main(String label, String path) {
        return new Step(label, path, "btn-primary");
    }

    static Step other(String label, String path) {
        return new Step(label, path, "btn-outline-primary");
    }
}
