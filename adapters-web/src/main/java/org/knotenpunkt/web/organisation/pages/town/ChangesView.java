package org.knotenpunkt.web.organisation.pages.town;

import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.input.Form;

/** What has happened in a town. */
public record ChangesView(Form query, Town town, Cited<Page<Change>> changes, NotedChanges shown) {}
