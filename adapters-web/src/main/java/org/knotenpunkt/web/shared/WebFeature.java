package org.knotenpunkt.web.shared;

/** A part of the software with texts and perhaps an API of its own, by the name of its resources. */
public record WebFeature(String name) {
    /** What belongs to no feature. */
    public static final WebFeature SHARED = new WebFeature("shared");
}
