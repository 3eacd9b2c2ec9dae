package org.knotenpunkt.web.shared.page;

/** Something known, with what it is called, as a page lists it. */
public record Fact(String label, String value) {}
