package org.knotenpunkt.domain.offer;

import static org.knotenpunkt.domain.offer.OfferAction.COUNT_GUESTS;
import static org.knotenpunkt.domain.offer.OfferAction.KEEP_ACCESSIBILITY;
import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.PLACE_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.TAKE_OFFERS;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records about offers, and who sees and changes one of each. */
public enum OfferRecordKind implements RecordKind {
    /** An offer, with its sessions. */
    OFFER,
    /** That a city-wide offer is proposed to a centre. */
    PLACEMENT,
    /** What was entered of a session. It has the session's id. */
    COUNT,
    /** What a town says of the accessibility of its pages, or whoever runs the server of those that are of none. It has the {@linkplain PageOwner#id id} of whose it is. */
    ACCESSIBILITY_STATEMENT,
    /** What somebody has told about public pages. */
    FEEDBACK;

    /** How much of what was told it is called by. */
    private static final int LONGEST_NAME = 60;

    public static KnownRecord of(Offer offer) {
        var town = town(offer.municipality());
        var keeping = Stream.concat(Stream.of(town), offer.scopes().stream())
                .map(scope -> new Permission(KEEP_OFFERS, scope));
        return new KnownRecord(
                        OFFER,
                        offer.id().value(),
                        title(offer),
                        town,
                        List.of(new Permission(READ_OFFERS, town)),
                        Stream.concat(keeping, placing(offer)).toList())
                .published(offer.publication().state() == OfferState.PUBLISHED);
    }

    /** What is of the whole town is proposed to its centres. */
    private static Stream<Permission> placing(Offer offer) {
        return offer.isCityWide()
                ? offer.scopes().stream().map(scope -> new Permission(PLACE_OFFERS, scope))
                : Stream.empty();
    }

    /** @param original what is proposed */
    public static KnownRecord placement(Placement placement, Offer original) {
        return new KnownRecord(
                PLACEMENT,
                placement.id().value(),
                title(original),
                placement.ofCentre(),
                List.of(new Permission(READ_OFFERS, town(placement.municipality()))),
                Stream.concat(placing(original), Stream.of(new Permission(TAKE_OFFERS, placement.ofCentre())))
                        .toList());
    }

    /** What was, or can be, entered of a session of the offer. */
    public static KnownRecord count(SessionId session, Offer offer) {
        return new KnownRecord(
                COUNT,
                session.value(),
                title(offer),
                town(offer.municipality()),
                offer.scopes().stream()
                        .map(scope -> new Permission(READ_COUNTS, scope))
                        .toList(),
                offer.scopes().stream()
                        .map(scope -> new Permission(COUNT_GUESTS, scope))
                        .toList());
    }

    /** What was said, which everybody may read. */
    public static KnownRecord statement(AccessibilityStatement statement, StatementContent content) {
        return keptByTheOwner(ACCESSIBILITY_STATEMENT, statement.owner().id(), content.responsible(), statement.owner())
                .published(true);
    }

    /** What was told, by how it begins. */
    public static KnownRecord feedback(Feedback feedback) {
        var text = feedback.text().text();
        return keptByTheOwner(
                FEEDBACK,
                feedback.id().value(),
                text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 1) + "…",
                feedback.owner());
    }

    private static KnownRecord keptByTheOwner(OfferRecordKind kind, UUID id, String name, PageOwner owner) {
        var keeping = new Permission(KEEP_ACCESSIBILITY, owner.scope());
        return new KnownRecord(kind, id, name, owner.scope(), keeping, keeping);
    }

    private static Scope town(MunicipalityId town) {
        return new Scope.Municipality(town);
    }

    private static String title(Offer offer) {
        return offer.content().texts().original().title();
    }
}
