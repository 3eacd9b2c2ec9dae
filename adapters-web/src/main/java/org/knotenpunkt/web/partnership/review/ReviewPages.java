package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages on which reviews are looked at. */
public final class ReviewPages implements Routes {
    private final Pages pages;
    private final ReadReviews reading;
    private final AgreementSections sections;
    private final Today today;

    @Inject
    public ReviewPages(Pages pages, ReadReviews reading, AgreementSections sections, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.sections = sections;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_AGREEMENTS);
        routes.get("/agreements/{id}/reviews", reader, this::list);
        routes.get("/reviews/{id}", reader, this::show);
    }

    private void list(Context ctx) {
        var agreement = Requests.id(ctx, "id", AgreementId::of);
        var reviews = orRefuse(reading.of(actor(ctx), agreement));
        sections.render(pages, ctx, agreement, "partnership/reviews.jte", new ReviewsPage(reviews, today.today()));
    }

    private void show(Context ctx) {
        var review = orRefuse(reading.read(actor(ctx), ReviewApi.id(ctx)));
        sections.render(
                pages,
                ctx,
                review.agreement(),
                "partnership/review.jte",
                new ReviewPage(review, Requests.words(ctx), today.today()));
    }
}
