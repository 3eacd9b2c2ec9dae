package org.knotenpunkt.web.needs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.application.needs.NewWave;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Base;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Ranking;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Body;

/** What requests about assessments hold. */
final class NeedsRequests {
    private static final String NO_ID = "request.not-an-id";

    private NeedsRequests() {}

    record SettingUp(MunicipalityId town, AssessedPlace place, String title) {
        static Supplier<SettingUp> read(Body body) {
            var town = body.parsed("town", NO_ID, MunicipalityId::of);
            var space = body.optionalParsed("socialSpace", NO_ID, SocialSpaceId::of);
            var site = body.optionalParsed("site", NO_ID, OrganisationId::of);
            var title = body.text("title", Assessment.MAX_TITLE_LENGTH);
            if (body.isFilled("socialSpace") && body.isFilled("site")) {
                body.addError("site", "needs.request.one-place");
            }
            return () -> new SettingUp(town.get(), placeOf(space.orNull(), site.orNull()), title.get());
        }
    }

    private static AssessedPlace placeOf(@Nullable SocialSpaceId space, @Nullable OrganisationId site) {
        if (space != null) {
            return new AssessedPlace.Neighbourhood(space);
        }
        return site == null ? new AssessedPlace.WholeTown() : new AssessedPlace.Site(site);
    }

    static Supplier<String> title(Body body) {
        return body.text("title", Assessment.MAX_TITLE_LENGTH)::get;
    }

    static Supplier<NewWave> wave(Body body) {
        var instrument = body.parsed("instrument", NO_ID, InstrumentId::of);
        var version = body.integer("instrumentVersion", 1, Integer.MAX_VALUE);
        var from = body.date("from");
        var until = body.date("until");
        body.requireOrder(from, until);
        var unit = body.choice("unit", AnswerUnit.class);
        var perspectives = new HashSet<String>();
        var all = body.objects("perspectives");
        if (all.isEmpty()) {
            body.addError("perspectives", "request.missing");
        }
        var asked = all.stream().map(one -> asked(one, perspectives)).toList();
        return () -> new NewWave(
                instrument.get(),
                version.get(),
                from.get(),
                until.get(),
                unit.get(),
                asked.stream().map(Supplier::get).toList());
    }

    private static Supplier<AskedPerspective> asked(Body asked, Set<String> perspectives) {
        var perspective = asked.parsed("perspective", "request.not-a-choice", Perspective::new);
        if (perspective.orNull() != null && !perspectives.add(perspective.get().code())) {
            asked.addError("perspective", "needs.request.perspective-twice");
        }
        if (!asked.isFilled("base", "baseSource")) {
            return () -> new AskedPerspective(perspective.get(), null);
        }
        var base = asked.integer("base", 1, Base.MAX_COUNT);
        var source = asked.text("baseSource", Base.MAX_SOURCE_LENGTH);
        return () -> new AskedPerspective(perspective.get(), new Base(base.get(), source.get()));
    }

    static Supplier<NewFinding> finding(Body body) {
        var kind = body.choice("kind", FindingKind.class);
        var perspective = body.parsed("perspective", "request.not-a-choice", Perspective::new);
        var text = body.text("text", Finding.MAX_TEXT_LENGTH);
        var evidence = body.text("evidence", Finding.MAX_EVIDENCE_LENGTH);
        var weight = body.integer("weight", 1, Finding.MAX_WEIGHT);
        return () -> new NewFinding(kind.get(), perspective.get(), text.get(), evidence.get(), weight.get());
    }

    /** Without a reason the need is pursued. */
    static Supplier<Decision> decision(Body body) {
        var reason = body.optionalText("reason", Decision.NotPursued.MAX_REASON_LENGTH);
        return () -> {
            var why = reason.orNull();
            return why == null ? new Decision.Pursued() : new Decision.NotPursued(why);
        };
    }

    /** @param by who has put the needs in this order, as a circle of people */
    record Ranked(List<FindingId> order, String by) {
        static Supplier<Ranked> read(Body body) {
            var order = body.list("order", NO_ID, FindingId::of);
            var by = body.text("by", Ranking.MAX_BY_LENGTH);
            return () -> new Ranked(List.copyOf(order), by.get());
        }
    }
}
