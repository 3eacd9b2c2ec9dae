package org.knotenpunkt.web.shared;

/** The page that says why there is no other. */
public record ErrorPage(Problem problem) {}
