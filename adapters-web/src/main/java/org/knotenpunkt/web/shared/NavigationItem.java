package org.knotenpunkt.web.shared;

/**
 * An entry of the main navigation, shown to those whom the access admits.
 *
 * @param order smaller numbers come first
 * @param key of the text
 * @param path where it leads; pages below it belong to it
 */
public record NavigationItem(int order, String key, String path, Access access) {}
