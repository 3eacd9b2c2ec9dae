package org.knotenpunkt.web.offer.hsds;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Attribute;

/**
 * Sayings of an offer as attributes. That of a text has the language as its label, and as its link type how far the text can be relied on; that of a
 * session has as its value from when until when it would have been, as ISO 8601 writes that.
 *
 * @param zone of the clocks by which offers take place
 */
record HsdsSayings(HsdsTerms terms, ZoneId zone) {
    private static final String ORIGINAL = "ORIGINAL";
    private static final String OUTDATED = "_OUTDATED";

    Stream<Attribute> of(UUID offer, OfferTexts texts) {
        return texts.languages().stream().flatMap(language -> of(offer, texts, language));
    }

    private Stream<Attribute> of(UUID offer, OfferTexts texts, LanguageTag language) {
        OfferText text = texts.in(language);
        var state = texts.stateIn(language)
                .map(known -> known.name() + (texts.isOutdated(language) ? OUTDATED : ""))
                .orElse(ORIGINAL);
        return Stream.of(HsdsSaying.values())
                .flatMap(saying -> Stream.ofNullable(
                                switch (saying) {
                                    case TITLE -> text.title();
                                    case DESCRIPTION -> text.description();
                                    case ELIGIBILITY -> text.eligibility();
                                    case NOT_FOR -> text.notFor();
                                    case CANCELLED, ELSEWHERE, PLACES -> null;
                                })
                        .map(said -> terms.attribute(
                                saying,
                                HsdsIds.of(offer, "text/%s/%s".formatted(language, saying)),
                                offer,
                                state,
                                said,
                                language.value())));
    }

    /** How many can take part; nothing where nobody has said. */
    Stream<Attribute> of(UUID offer, @Nullable Integer places) {
        return places == null
                ? Stream.of()
                : Stream.of(terms.attribute(
                        HsdsSaying.PLACES,
                        HsdsIds.of(offer, "places"),
                        offer,
                        null,
                        places.toString(),
                        terms.words().text("hsds.unit.place")));
    }

    /** What is told of a session that does not take place. */
    Stream<Attribute> of(UUID offer, Session session) {
        var when = "%s/%s".formatted(time(session.start()), time(session.end()));
        var cancelled =
                attribute(HsdsSaying.CANCELLED, offer, session, when, Objects.requireNonNull(session.cancelled()));
        var elsewhere = session.elsewhere();
        return elsewhere == null
                ? Stream.of(cancelled)
                : Stream.of(cancelled, attribute(HsdsSaying.ELSEWHERE, offer, session, when, elsewhere));
    }

    private Attribute attribute(HsdsSaying saying, UUID offer, Session session, String when, String said) {
        return terms.attribute(saying, HsdsIds.of(session.id().value(), saying.name()), offer, null, when, said);
    }

    private String time(LocalDateTime time) {
        return time.atZone(zone).toOffsetDateTime().toString();
    }
}
