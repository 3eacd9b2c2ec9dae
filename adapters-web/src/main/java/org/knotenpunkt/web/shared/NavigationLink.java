package org.knotenpunkt.web.shared;

/** An entry of the main navigation as a page shows it. */
public record NavigationLink(String label, String path, boolean current) {}
