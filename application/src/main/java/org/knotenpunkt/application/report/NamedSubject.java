package org.knotenpunkt.application.report;

import org.knotenpunkt.domain.report.ReportSubject;

/** Of whom there can be a report, and what they are called. */
public record NamedSubject(ReportSubject subject, String name) {}
