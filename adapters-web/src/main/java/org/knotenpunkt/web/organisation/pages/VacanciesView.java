package org.knotenpunkt.web.organisation.pages;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.organisation.town.Vacancy;

/** What is vacant in a town, or will be before long. */
public record VacanciesView(String town, LocalDate day, List<Vacancy> vacancies) {}
