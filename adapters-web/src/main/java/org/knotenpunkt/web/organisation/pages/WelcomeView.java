package org.knotenpunkt.web.organisation.pages;

import org.knotenpunkt.web.shared.Visitor;

/** The start page for those who have no town. */
public record WelcomeView(Visitor visitor) {}
