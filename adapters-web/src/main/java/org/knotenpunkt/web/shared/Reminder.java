package org.knotenpunkt.web.shared;

/**
 * Something that waits for somebody, in one sentence.
 *
 * @param path where to see to it
 */
public record Reminder(String path, String sentence) {}
