package org.knotenpunkt.web.offer.hsds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OfferTermList;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Attribute;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Taxonomy;
import org.knotenpunkt.web.offer.hsds.HsdsJson.TaxonomyTerm;
import org.knotenpunkt.web.shared.text.Words;

/** The lists of terms as taxonomies, in a language of the pages. */
record HsdsTerms(Words words) {
    List<Taxonomy> taxonomies() {
        return Stream.concat(
                        Arrays.stream(OfferTermList.values()).map(this::taxonomy),
                        Arrays.stream(HsdsSayingList.values()).map(this::taxonomy))
                .toList();
    }

    private Taxonomy taxonomy(HsdsSayingList list) {
        return new Taxonomy(HsdsIds.of(list), words.show(list), words.text("hsds.taxonomy." + list.name()));
    }

    private Taxonomy taxonomy(OfferTermList list) {
        return new Taxonomy(HsdsIds.of(list), words.show(list), words.text("hsds.taxonomy." + list.name()));
    }

    List<TaxonomyTerm> terms() {
        return Stream.concat(
                        OfferTerm.all().stream().map(this::term),
                        Arrays.stream(HsdsSaying.values()).map(this::term))
                .toList();
    }

    /** Whether it is a term of which nobody can ask who has it: it tells something, and sorts nothing. */
    static boolean isSaying(UUID id) {
        return Arrays.stream(HsdsSaying.values())
                .anyMatch(saying -> HsdsIds.of(saying).equals(id));
    }

    static Optional<OfferTerm> find(UUID id) {
        return OfferTerm.all().stream()
                .filter(term -> HsdsIds.of(term).equals(id))
                .findFirst();
    }

    private TaxonomyTerm term(OfferTerm term) {
        return term(HsdsIds.of(term), term.constant(), taxonomy(term.list()));
    }

    private TaxonomyTerm term(HsdsSaying saying) {
        return term(HsdsIds.of(saying), saying, taxonomy(saying.list()));
    }

    private TaxonomyTerm term(UUID id, Enum<?> constant, Taxonomy taxonomy) {
        var name = words.show(constant);
        return new TaxonomyTerm(
                id,
                constant.name(),
                name,
                "%s: %s".formatted(taxonomy.name(), name),
                words.language().tag(),
                taxonomy.id(),
                taxonomy);
    }

    /** That the term applies to a thing of the table. */
    Attribute attribute(OfferTerm term, UUID thing, String table) {
        return new Attribute(
                HsdsIds.of(thing, "attribute/" + term.constant().name()),
                thing,
                table,
                HsdsIds.of(term),
                null,
                null,
                null,
                term(term));
    }

    /**
     * That something is said of a service.
     *
     * @param type how far it can be relied on; null where that goes without saying
     */
    Attribute attribute(HsdsSaying saying, UUID id, UUID service, @Nullable String type, String value, String label) {
        return new Attribute(id, service, "service", HsdsIds.of(saying), type, value, label, term(saying));
    }
}
