package org.knotenpunkt.web.shared.input;

/** Something that a form mentions, and where it is shown. */
public record Link(String path, String label) {}
