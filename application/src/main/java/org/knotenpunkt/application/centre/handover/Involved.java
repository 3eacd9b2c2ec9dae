package org.knotenpunkt.application.centre.handover;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.function.FunctionView;

/**
 * An organisation with which whoever takes over a centre has to do.
 *
 * @param day on which it is looked at: today, or the last day of a centre that has ended
 * @param functions those of the day that matter for the centre, ordered by kind
 */
public record Involved(Part part, OrganisationRef organisation, LocalDate day, List<FunctionView> functions) {
    /** In which part an organisation has to do with a centre. */
    public enum Part {
        /** It is the centre. */
        CENTRE,
        /** It is the school at which the centre is. */
        HOST,
        /** It employs those who work there. */
        PROVIDER,
        /** It coordinates the centres of the town: the town itself or an office of it. */
        TOWN
    }

    public Involved {
        functions = List.copyOf(functions);
    }
}
