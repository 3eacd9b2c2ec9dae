package org.knotenpunkt.web.organisation.pages.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * What is vacant in a town, or will be before long.
 *
 * @param mayFill the organisations whose functions the visitor may fill
 */
public record VacanciesView(String town, LocalDate day, Cited<List<Vacancy>> vacancies, Set<OrganisationId> mayFill) {}
