package org.knotenpunkt.domain.organisation.school;

import org.knotenpunkt.domain.shared.SchoolYear;

/** A fact of one school year. */
public record InSchoolYear<T>(SchoolYear year, T value) {}
