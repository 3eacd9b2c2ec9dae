package org.knotenpunkt.domain.shared;

/** What a use case asks for: an action, and where. */
public record Permission(Action action, Scope scope) {}
