package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.domain.organisation.register.ImportFigures;

/**
 * What comparing a file with what is known came to.
 *
 * @param figures what the report adds up to
 * @param fingerprint stands for the whole report: two are equal only if the reports are
 */
public record Comparison(ImportFigures figures, String fingerprint) {}
