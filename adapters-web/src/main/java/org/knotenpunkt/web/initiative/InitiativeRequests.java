package org.knotenpunkt.web.initiative;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.initiative.Evidence;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Input;

/** What the API is asked to do with networks. */
final class InitiativeRequests {
    private static final String NO_ID = "request.not-an-id";

    private InitiativeRequests() {}

    /** @param evenIfSimilar whether it is another one than those of the same name */
    record Founding(String name, PartialDate founded, boolean evenIfSimilar) {
        static Supplier<Founding> read(Body body) {
            var name = body.text("name", Initiative.MAX_NAME_LENGTH);
            var founded = body.partialDate("founded");
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new Founding(name.get(), founded.get(), evenIfSimilar);
        }
    }

    record Joining(MunicipalityId town, @Nullable PartialDate joined, boolean founder, Source evidence) {
        static Supplier<Joining> read(Body body) {
            var town = body.parsed("town", NO_ID, MunicipalityId::of);
            var joined = body.optionalPartialDate("joined");
            var founder = body.flag("founder");
            var evidence = SourceJson.read(body, "evidence");
            return () -> new Joining(town.get(), joined.orNull(), founder, evidence.get());
        }
    }

    static Supplier<StageEntry> reaching(Body body) {
        var stage = body.choice("stage", MemberStage.class);
        var since = body.partialDate("since");
        var criteria = body.list("criteria", "request.wrong-type", Function.identity());
        if (!body.isFilled("criteria")) {
            body.addError("criteria", "request.missing");
        }
        var evidence = body.text("evidence", Evidence.MAX_LENGTH);
        var source = SourceJson.read(body, "source");
        var reason = body.optionalText("reason", StageEntry.MAX_LENGTH);
        return () -> StageEntry.judgedNow(
                stage.get(), since.get(), criteria, new Evidence(evidence.get(), source.get()), reason.orNull());
    }

    /** What the count lacks is for the use case to refuse. */
    record Counting(
            int count,
            @Nullable String definition,
            @Nullable PartialDate asOf,
            @Nullable Source source,
            boolean correcting) {
        static Supplier<Counting> read(Body body) {
            var count = body.integer("count", 0, Integer.MAX_VALUE);
            var definition = body.optionalText("definition", PublishedCount.MAX_LENGTH);
            var asOf = body.optionalPartialDate("asOf");
            var source = SourceJson.optional(body, "source");
            var correcting = body.flag("correcting");
            return () -> new Counting(
                    count.get(),
                    definition.orNull(),
                    asOf.orNull(),
                    source.get().orElse(null),
                    correcting);
        }
    }

    static Supplier<Supporter> supporting(Body body) {
        var organisation = body.parsed("organisation", NO_ID, OrganisationId::of);
        var period = body.period("from", "until");
        return () -> new Supporter(organisation.get(), period.get());
    }

    /** @param evenIfSimilar whether it is another one than those of the same name */
    record Correcting(
            String name, PartialDate founded, @Nullable String reason, boolean evenIfSimilar) {
        static Supplier<Correcting> read(Body body) {
            var name = body.text("name", Initiative.MAX_NAME_LENGTH);
            var founded = body.partialDate("founded");
            var reason = reasonIn(body);
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new Correcting(name.get(), founded.get(), reason.orNull(), evenIfSimilar);
        }
    }

    /** @param knownFrom the first day on which the membership was held to be known */
    record WithdrawingMembership(
            LocalDate knownFrom, @Nullable String reason) {
        static Supplier<WithdrawingMembership> read(Body body) {
            var knownFrom = body.date("knownFrom");
            var reason = reasonIn(body);
            return () -> new WithdrawingMembership(knownFrom.get(), reason.orNull());
        }
    }

    /** @param knownFrom the first day on which the membership was held to be known */
    record CorrectingMembership(
            LocalDate knownFrom,
            @Nullable PartialDate joined,
            boolean founder,
            Source evidence,
            @Nullable String reason) {
        static Supplier<CorrectingMembership> read(Body body) {
            var knownFrom = body.date("knownFrom");
            var joined = body.optionalPartialDate("joined");
            var founder = body.flag("founder");
            var evidence = SourceJson.read(body, "evidence");
            var reason = reasonIn(body);
            return () -> new CorrectingMembership(
                    knownFrom.get(), joined.orNull(), founder, evidence.get(), reason.orNull());
        }
    }

    record WithdrawingStage(
            MemberStage stage, PartialDate since, @Nullable String reason) {
        static Supplier<WithdrawingStage> read(Body body) {
            var stage = body.choice("stage", MemberStage.class);
            var since = body.partialDate("since");
            var reason = reasonIn(body);
            return () -> new WithdrawingStage(stage.get(), since.get(), reason.orNull());
        }
    }

    record WithdrawingCount(
            String definition,
            PartialDate asOf,
            Source source,
            @Nullable String reason) {
        static Supplier<WithdrawingCount> read(Body body) {
            var definition = body.text("definition", PublishedCount.MAX_LENGTH);
            var asOf = body.partialDate("asOf");
            var source = SourceJson.read(body, "source");
            var reason = reasonIn(body);
            return () -> new WithdrawingCount(definition.get(), asOf.get(), source.get(), reason.orNull());
        }
    }

    record WithdrawingSupport(
            @Nullable LocalDate from, @Nullable String reason) {
        static Supplier<WithdrawingSupport> read(Body body) {
            var from = body.optionalDate("from");
            var reason = reasonIn(body);
            return () -> new WithdrawingSupport(from.orNull(), reason.orNull());
        }
    }

    private static Input<String> reasonIn(Body body) {
        return body.optionalText("reason", Withdrawal.MAX_LENGTH);
    }
}
