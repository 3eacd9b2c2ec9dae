package org.knotenpunkt.web.offer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.OfferProfile;

/** What is known of an offer, each in a few words of a language that families read. */
public record OfferFacts(ProgrammeWords words) {
    /** What it costs, for whom it is and how one gets in. */
    List<String> all(OfferProfile profile) {
        return Stream.of(
                        most(profile).stream(),
                        profile.childCare() ? Stream.of(words.text("child-care")) : Stream.<String>empty(),
                        profile.interpreter() ? Stream.of(words.text("interpreter")) : Stream.<String>empty(),
                        profile.languages().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(words.text("spoken-are", "languages", languages(profile))))
                .flatMap(some -> some)
                .toList();
    }

    /** What fits where there is little room. */
    List<String> most(OfferProfile profile) {
        return Stream.concat(Stream.of(cost(profile), admission(profile)), Stream.ofNullable(ages(profile)))
                .toList();
    }

    public String cost(OfferProfile profile) {
        return profile.cents() == 0
                ? words.text("free")
                : words.text("costs", "amount", OfferFields.amount(profile.cents(), words.locale()));
    }

    public String admission(OfferProfile profile) {
        return words.text(
                switch (profile.admission()) {
                    case DROP_IN -> "drop-in";
                    case SIGN_UP -> "sign-up";
                    case REFERRAL -> "referral";
                });
    }

    /** Null if it is for all of them. */
    @Nullable
    String ages(OfferProfile profile) {
        var from = profile.ages().from();
        var to = profile.ages().to();
        if (from == null) {
            return to == null ? null : words.text("ages-to", "to", to);
        }
        return to == null ? words.text("ages-from", "from", from) : words.text("ages", "from", from, "to", to);
    }

    private String languages(OfferProfile profile) {
        return words.listed(profile.languages().stream()
                .map(ProgrammeWords::ownName)
                .map(words::among)
                .toList());
    }
}
