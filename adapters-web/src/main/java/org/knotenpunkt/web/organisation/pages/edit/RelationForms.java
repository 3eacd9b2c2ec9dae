package org.knotenpunkt.web.organisation.pages.edit;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.relation.EndRelation;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.organisation.relation.RelationView.Direction;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.input.Sources;
import org.knotenpunkt.web.organisation.pages.facts.CurrentFacts;
import org.knotenpunkt.web.organisation.pages.facts.RelationWords;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** The forms with which it is recorded how organisations are related. */
public final class RelationForms implements Routes {
    private static final Access.Performing RECORDING = Access.performing(OrganisationAction.RECORD_RELATION);
    private static final int NOTE_LENGTH = 500;

    private final EditRoutes edits;
    private final OrganisationLookup lookup;
    private final RecordRelation recording;
    private final EndRelation ending;

    @Inject
    public RelationForms(EditRoutes edits, OrganisationLookup lookup, RecordRelation recording, EndRelation ending) {
        this.edits = edits;
        this.lookup = lookup;
        this.recording = recording;
        this.ending = ending;
    }

    @Override
    public void register(RouteRegistry routes) {
        Edit.Asked<Fact> relations = Edit.Asked.of(CurrentFacts::relations);
        edits.register(routes, record().beside(relations));
        edits.register(routes, end().beside(relations));
    }

    private Edit<Relation, RelationError> record() {
        return Edit.addition(
                "relations",
                RECORDING,
                (organisation, words) -> Stream.concat(
                                Stream.of(
                                        Field.choice("how", ways(organisation.kind(), words)),
                                        Field.text("other", 250),
                                        Field.date("from").optional(),
                                        Field.date("until").optional(),
                                        Field.area("note", NOTE_LENGTH).optional()),
                                Sources.OPTIONAL.stream())
                        .toList(),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var way = form.parsed("how", "request.not-a-choice", Way::parse);
                    var typed = form.text("other", 250);
                    var other = Optional.ofNullable(typed.orNull())
                            .flatMap(text -> lookup.find(answered.ctx(), form, "other", text));
                    var period = form.period("from", "until");
                    var note = form.optionalText("note", NOTE_LENGTH);
                    var source = Sources.readOptional(form);
                    return () -> recording.record(
                            answered.actor(),
                            way.get()
                                    .relation(
                                            town(answered.ctx()),
                                            answered.organisation(),
                                            other.orElseThrow(),
                                            period.get(),
                                            note.orNull(),
                                            source));
                });
    }

    /** The town that records: the one that the pages are about. */
    private static MunicipalityId town(Context ctx) {
        return Requests.town(ctx).id();
    }

    /** In which ways an organisation of the kind can be related to others. */
    private static List<Option> ways(OrganisationKind kind, Words words) {
        return Arrays.stream(RelationKind.values())
                .flatMap(relation -> Stream.of(true, false)
                        .filter(fromHere -> fits(relation, kind, fromHere))
                        .map(fromHere -> Direction.of(relation, fromHere))
                        .distinct()
                        .map(direction -> new Way(relation, direction)))
                .map(way -> new Option(way.write(), words.text("relation." + way.write())))
                .toList();
    }

    private static boolean fits(RelationKind relation, OrganisationKind kind, boolean fromHere) {
        return Arrays.stream(OrganisationKind.values())
                .anyMatch(other -> fromHere ? relation.fits(kind, other) : relation.fits(other, kind));
    }

    /** A kind of relation, seen from one end. */
    private record Way(RelationKind kind, Direction direction) {
        String write() {
            return kind.name() + "." + direction.name();
        }

        static Way parse(String text) {
            var parts = text.split("\\.", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(text);
            }
            return new Way(RelationKind.valueOf(parts[0]), Direction.valueOf(parts[1]));
        }

        NewRelation relation(
                MunicipalityId town,
                OrganisationId here,
                OrganisationId there,
                Validity validity,
                @Nullable String note,
                @Nullable Source source) {
            return direction == Direction.INCOMING
                    ? new NewRelation(town, kind, there, here, validity, note, source)
                    : new NewRelation(town, kind, here, there, validity, note, source);
        }
    }

    private Edit<Relation, RelationError> end() {
        return Edit.<Relation, RelationError>addition(
                "relation-ending",
                RECORDING,
                (organisation, words) ->
                        List.of(Field.choice("relation", openRelations(organisation, words)), Field.date("lastDay")),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var chosen = relation(form);
                    var lastDay = form.date("lastDay");
                    return () -> ending.end(
                            answered.actor(), chosen.get().id(), chosen.get().version(), lastDay.get());
                });
    }

    private static List<Option> openRelations(OrganisationView organisation, Words words) {
        return options(organisation, words, relation -> !relation.recorded().isOver(organisation.day()));
    }

    /** The relations to choose from. */
    static List<Option> options(OrganisationView organisation, Words words, Predicate<RelationView> which) {
        return organisation.relations().stream()
                .filter(which)
                .map(relation -> new Option(
                        new Versioned<>(relation.id(), relation.version()).toString(),
                        RelationWords.inFull(relation, words)))
                .toList();
    }

    static Input<Versioned<RelationId>> relation(Form form) {
        return form.parsed("relation", "request.not-a-choice", text -> Versioned.parse(text, RelationId::of));
    }
}
