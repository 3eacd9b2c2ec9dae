package org.knotenpunkt.web.access;

import org.knotenpunkt.web.shared.Form;

/**
 * The page on which somebody signs in.
 *
 * @param next the path to go to afterwards
 */
public record SignInView(Form form, String next) {}
