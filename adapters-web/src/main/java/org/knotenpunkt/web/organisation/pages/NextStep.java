package org.knotenpunkt.web.organisation.pages;

/**
 * Something that is worth doing next.
 *
 * @param key of the sentence
 * @param path where it is done
 */
public record NextStep(String key, String path) {}
