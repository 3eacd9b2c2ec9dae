package org.knotenpunkt.web.centre;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.knotenpunkt.application.centre.CentreRow;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of the centres of a town.
 *
 * @param day as of which it shows them
 * @param past whether somebody has asked for the day
 * @param registers whether the visitor may make another centre known
 */
public record CentresPage(
        String town, Cited<List<CentreRow>> list, LocalDate day, boolean past, boolean registers, Words words) {
    public List<CentreRow> centres() {
        return list.answer();
    }

    public String path(CentreRow centre) {
        return CentrePaths.of(centre.id());
    }

    public String phase(CentreRow centre) {
        var phase = centre.phase();
        return phase == null ? words.text("centre.phase.unknown") : words.show(phase.phase());
    }

    public String since(CentreRow centre) {
        var phase = centre.phase();
        return phase == null ? "" : words.text("centre.since", "day", phase.since());
    }

    /** The name of the class that gives the phase its colour. */
    public String style(CentreRow centre) {
        var phase = centre.phase();
        return phase == null ? "" : "phase-" + phase.phase();
    }

    public List<String> providers(CentreRow centre) {
        return centre.providers().stream().map(OrganisationRef::name).toList();
    }

    public boolean isOver(CentreRow centre) {
        var phase = centre.phase();
        return phase != null && phase.phase() == Phase.ENDED;
    }

    public String size(FullTimeEquivalents size) {
        return new CentreWords(words).number(size);
    }

    public FullTimeEquivalents allPosts() {
        return FullTimeEquivalents.sum(centres().stream().map(CentreRow::posts).toList());
    }

    /** The phases in which any of them is, in their order. */
    public List<Phase> phases() {
        return Arrays.stream(Phase.values()).filter(phase -> count(phase) > 0).toList();
    }

    public int count(Phase phase) {
        return (int) centres().stream()
                .filter(centre -> {
                    var its = centre.phase();
                    return its != null && its.phase() == phase;
                })
                .count();
    }
}
