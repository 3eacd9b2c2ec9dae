package org.knotenpunkt.web.organisation.pages.town;

import java.util.List;
import org.knotenpunkt.web.shared.FirstStep;
import org.knotenpunkt.web.shared.Visitor;

/**
 * The start page for those who have no town.
 *
 * @param steps what the visitor may begin with
 */
public record WelcomeView(Visitor visitor, List<FirstStep> steps) {}
