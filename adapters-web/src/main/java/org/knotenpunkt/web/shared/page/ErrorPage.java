package org.knotenpunkt.web.shared.page;

import org.knotenpunkt.web.shared.answer.Problem;

/** The page that says why there is no other. */
public record ErrorPage(Problem problem) {}
