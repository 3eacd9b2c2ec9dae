package org.knotenpunkt.web.partnership.pages;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.review.ReviewId;

/** Where the pages about agreements are. */
public final class AgreementPaths {
    public static final String ALL = "/agreements";
    public static final String NEW = ALL + "/new";
    public static final String NEW_TRANSCRIPT = "/agreement-transcripts/new";

    /** The path of a route about one agreement. */
    public static final String ONE = ALL + "/{id}";

    public static final String PARTY = ONE + "/parties/{organisation}";

    public static final String FILES = ONE + "/files";

    public static final String FILE = FILES + "/{file}";

    /** Where the pages about disagreements begin. */
    public static final String DISAGREEMENTS = "/disagreements/";

    private AgreementPaths() {}

    public static String of(AgreementId id) {
        return ALL + "/" + id;
    }

    /** The page that shows a version, be it the newest or not. */
    public static String version(AgreementId id, int number) {
        return "%s?version=%d".formatted(of(id), number);
    }

    public static String changes(AgreementId id, int from, int to) {
        return "%s/changes?from=%d&to=%d".formatted(of(id), from, to);
    }

    /** How the version that is worked on differs from what was approved and then cancelled, counted from 1. */
    public static String sinceCancelled(AgreementId id, int cancellation) {
        return "%s/changes?cancelled=%d".formatted(of(id), cancellation);
    }

    /** The version on paper. */
    public static String print(AgreementId id, int number) {
        return "%s/print?version=%d".formatted(of(id), number);
    }

    public static String party(AgreementId id, OrganisationId party) {
        return "%s/parties/%s".formatted(of(id), party);
    }

    public static String files(AgreementId id) {
        return of(id) + "/files";
    }

    /** Where its parties look at it together. */
    public static String reviews(AgreementId id) {
        return of(id) + "/reviews";
    }

    public static String review(ReviewId id) {
        return "/reviews/" + id;
    }

    /** To whom it is released. */
    public static String releases(AgreementId id) {
        return of(id) + "/releases";
    }

    public static String disagreement(DisagreementId id) {
        return DISAGREEMENTS + id;
    }

    public static String file(AgreementId id, FileId file) {
        return "%s/%s".formatted(files(id), file);
    }
}
