package org.knotenpunkt.application.centre.handover;

import java.time.LocalDate;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.Post;

/** Something of a centre that ends before long. */
public sealed interface EndingSoon {
    /** The last day. */
    LocalDate day();

    /** Money. */
    record OfFunding(FundingLine line, LocalDate day) implements EndingSoon {}

    /** A post. */
    record OfPost(Post post, LocalDate day) implements EndingSoon {}

    /** The time of somebody after whom nobody has been found. */
    record OfTerm(OrganisationRef organisation, FunctionView function, TermView term, LocalDate day)
            implements EndingSoon {}
}
