package org.knotenpunkt.application.access;

/**
 * Something that somebody has shown, and who that is.
 *
 * @param by the session or the token
 */
public record Identified<T>(T by, Identity identity) {}
