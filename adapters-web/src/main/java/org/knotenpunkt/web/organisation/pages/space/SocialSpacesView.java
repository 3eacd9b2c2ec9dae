package org.knotenpunkt.web.organisation.pages.space;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;

/** The social spaces of a town on a day. */
public record SocialSpacesView(
        String town, LocalDate on, boolean past, Cited<List<SocialSpaceSummary>> spaces, boolean mayDraw) {}
