package org.knotenpunkt.domain.shared;

/** A role that somebody holds in a scope. */
public record Right(Role role, Scope scope) {}
