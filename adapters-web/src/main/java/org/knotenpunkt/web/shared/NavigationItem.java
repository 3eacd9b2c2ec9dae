package org.knotenpunkt.web.shared;

/**
 * A place in the main navigation, shown to those whom the access admits.
 *
 * @param order among those of its section; smaller numbers come first
 * @param key of the text
 * @param path where it leads; pages below it belong to it
 */
public record NavigationItem(NavigationSection section, int order, String key, String path, Access access) {}
