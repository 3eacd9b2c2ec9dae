package org.knotenpunkt.domain.shared;

/** A fact and the period in which it holds. */
public record Dated<T>(T value, Validity validity) {}
