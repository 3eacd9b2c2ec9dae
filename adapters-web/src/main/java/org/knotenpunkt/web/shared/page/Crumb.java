package org.knotenpunkt.web.shared.page;

/** A step on the way from the start page to the page. */
public record Crumb(String label, String path) {}
