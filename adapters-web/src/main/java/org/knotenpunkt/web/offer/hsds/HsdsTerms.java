package org.knotenpunkt.web.offer.hsds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OfferTermList;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Attribute;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Taxonomy;
import org.knotenpunkt.web.offer.hsds.HsdsJson.TaxonomyTerm;
import org.knotenpunkt.web.shared.text.Words;

/** The lists of terms as taxonomies, in a language of the pages. */
record HsdsTerms(Words words) {
    List<Taxonomy> taxonomies() {
        return Arrays.stream(OfferTermList.values()).map(this::taxonomy).toList();
    }

    private Taxonomy taxonomy(OfferTermList list) {
        return new Taxonomy(HsdsIds.of(list), words.show(list), words.text("hsds.taxonomy." + list.name()));
    }

    List<TaxonomyTerm> terms() {
        return OfferTerm.all().stream().map(this::term).toList();
    }

    static Optional<OfferTerm> find(UUID id) {
        return OfferTerm.all().stream()
                .filter(term -> HsdsIds.of(term).equals(id))
                .findFirst();
    }

    private TaxonomyTerm term(OfferTerm term) {
        var name = words.show(term.constant());
        return new TaxonomyTerm(
                HsdsIds.of(term),
                term.constant().name(),
                name,
                "%s: %s".formatted(words.show(term.list()), name),
                words.language().tag(),
                HsdsIds.of(term.list()),
                taxonomy(term.list()));
    }

    /** That the term applies to a thing of the table. */
    Attribute attribute(OfferTerm term, UUID thing, String table) {
        return new Attribute(
                HsdsIds.of(thing, "attribute/" + term.constant().name()), thing, table, HsdsIds.of(term), term(term));
    }
}
