package org.knotenpunkt.web.shared;

/**
 * What somebody without a town may begin with, offered to those whom the access admits.
 *
 * @param order smaller numbers come first
 * @param key of what is done; the text {@code <key>.text} says what it is good for
 * @param path where it is done
 */
public record FirstStep(int order, String key, String path, Access access) {}
