package org.knotenpunkt.domain.shared;

/** A value and where it was read. */
public record Sourced<T>(T value, Source source) {}
