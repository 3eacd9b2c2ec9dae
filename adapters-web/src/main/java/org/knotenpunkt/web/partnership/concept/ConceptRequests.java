package org.knotenpunkt.web.partnership.concept;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.function.Supplier;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.concept.Repeal;
import org.knotenpunkt.domain.partnership.concept.Resolution;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Language;

/** What requests about concepts name and hold. What a reader gives is only called if nothing is wrong. */
final class ConceptRequests {
    private ConceptRequests() {}

    static ConceptId id(Context ctx) {
        return Requests.id(ctx, "id", ConceptId::of);
    }

    /** A concept that somebody begins. */
    record Beginning(MunicipalityId town, Locale language, String title) {
        static Supplier<Beginning> read(Body body) {
            var town = body.parsed("town", "request.wrong-type", MunicipalityId::of);
            var language = written(body);
            var title = body.text("title", ConceptContent.MAX_TITLE_LENGTH);
            return () -> new Beginning(town.get(), language.get(), title.get());
        }
    }

    /** The languages in which concepts are written are those in which they are read here. */
    static Supplier<Locale> written(Fields fields) {
        var language = fields.parsed(
                "language",
                "request.not-a-choice",
                tag -> Language.ofTag(tag)
                        .orElseThrow(() -> new IllegalArgumentException("No concept is written in " + tag)));
        return () -> language.get().locale();
    }

    /** All that a draft is to say from now on. */
    static Supplier<ConceptContent> content(Body body) {
        var language = written(body);
        var title = body.text("title", ConceptContent.MAX_TITLE_LENGTH);
        var sections =
                body.objects("sections").stream().map(ConceptRequests::section).toList();
        return () -> new ConceptContent(
                language.get().toLanguageTag(),
                title.get(),
                sections.stream().map(Supplier::get).toList());
    }

    static Supplier<Clause> section(Fields fields) {
        var heading = fields.text("heading", Clause.MAX_HEADING_LENGTH);
        var text = fields.text("text", Clause.MAX_TEXT_LENGTH);
        return () -> new Clause(null, heading.get(), text.get());
    }

    static Supplier<Adoption> adoption(Fields fields) {
        var resolution = resolution(fields);
        var from = fields.date("from");
        return () -> new Adoption(resolution.get(), from.get());
    }

    static Supplier<Repeal> repeal(Fields fields) {
        var resolution = resolution(fields);
        var lastDay = fields.date("lastDay");
        return () -> new Repeal(resolution.get(), lastDay.get());
    }

    private static Supplier<Resolution> resolution(Fields fields) {
        var body = fields.text("body", Resolution.MAX_BODY_LENGTH);
        var on = fields.date("resolvedOn");
        var reference = fields.optionalText("reference", Resolution.MAX_REFERENCE_LENGTH);
        return () -> new Resolution(body.get(), on.get(), reference.orNull());
    }
}
