package org.knotenpunkt.web.offer.hsds;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Taxonomy;
import org.knotenpunkt.web.offer.hsds.HsdsJson.TaxonomyTerm;
import org.knotenpunkt.web.shared.input.Form;

/**
 * What a request asks of the taxonomies and their terms. All terms are at the top, and none has another one above it.
 *
 * @param taxonomy of which the terms are, or null
 * @param parent of which there are no terms, or null
 */
record HsdsTermQuery(
        HsdsQuery list, @Nullable UUID taxonomy, @Nullable UUID parent) {
    static HsdsTermQuery of(Context ctx) {
        var form = Form.ofQuery(ctx);
        var taxonomy = form.optionalParsed("taxonomy_id", "request.not-an-id", Uuids::read);
        var parent = form.optionalParsed("parent_id", "request.not-an-id", Uuids::read);
        form.answer("top_only");
        form.requireValid();
        return new HsdsTermQuery(HsdsQuery.of(ctx), taxonomy.orNull(), parent.orNull());
    }

    NumberedPage<Taxonomy> taxonomies(HsdsTerms all) {
        return NumberedPage.of(
                list.page(),
                all.taxonomies().stream()
                        .filter(one -> isFound(one.name(), one.description()))
                        .toList());
    }

    NumberedPage<TaxonomyTerm> terms(HsdsTerms all) {
        return NumberedPage.of(
                list.page(),
                all.terms().stream()
                        .filter(term -> parent == null)
                        .filter(term -> taxonomy == null || taxonomy.equals(term.taxonomyId()))
                        .filter(term -> isFound(term.name(), term.description()))
                        .toList());
    }

    private boolean isFound(String name, String description) {
        var text = list.text();
        return text == null || lower(name + "\n" + description).contains(lower(text));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
