package org.knotenpunkt.web.offer;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.offer.OfferList;
import org.knotenpunkt.application.offer.OfferRow;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.web.centre.CentreNames;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of the offers of a town.
 *
 * @param providers for which the visitor works here; none if for no one
 * @param plans whether the visitor plans offers here
 */
public record OffersPage(
        Town town,
        OfferList list,
        Form query,
        List<Option> providers,
        List<Option> centres,
        boolean plans,
        LocalDate today,
        Words words) {
    public List<OfferRow> offers() {
        return list.page().items();
    }

    public String path(OfferRow offer) {
        return OfferPaths.of(offer.id());
    }

    public boolean isStale(OfferRow offer) {
        return offer.publication().isStale(today);
    }

    /** How it stands: what is stale says so. */
    public String state(OfferRow offer) {
        if (isCityWide(offer) && offer.publication().state() != OfferState.ENDED) {
            return words.text("placement.state");
        }
        return words.text(
                isStale(offer)
                        ? "offer.stale"
                        : "enum.OfferState." + offer.publication().state());
    }

    /** The centre, or that it is for the whole town. */
    public String centre(OfferRow offer) {
        return isCityWide(offer) ? words.text("placement.city-wide") : CentreNames.brief(offer.centreName());
    }

    /** How many centres say what of a city-wide offer. */
    public String answers(OfferRow.Answers answers) {
        return answers.isProposed()
                ? words.text(
                        "placement.answers",
                        "takenIn",
                        answers.takenIn(),
                        "refused",
                        answers.refused(),
                        "awaited",
                        answers.awaited())
                : words.text("placement.answers.none");
    }

    public boolean isCityWide(OfferRow offer) {
        return offer.centre().equals(Offer.ofTown(town.id()));
    }

    public String next(OfferRow offer) {
        var next = offer.next();
        return next == null
                ? words.text("offer.next.none")
                : words.text(
                        "offer.next",
                        "day",
                        next.toLocalDate(),
                        "time",
                        next.toLocalTime().toString());
    }
}
