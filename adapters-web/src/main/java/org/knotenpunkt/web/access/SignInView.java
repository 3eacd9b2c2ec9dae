package org.knotenpunkt.web.access;

import java.util.Optional;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.KeptForm;

/**
 * The page on which somebody signs in.
 *
 * @param next the path to go to afterwards
 * @param kept what was typed when the session ended, to be shown again afterwards
 */
public record SignInView(Form form, String next, Optional<KeptForm> kept) {}
