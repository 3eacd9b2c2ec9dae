package org.knotenpunkt.web.initiative;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.initiative.Evidence;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Requests;

/** What the API is asked to do with networks. */
final class InitiativeRequests {
    private InitiativeRequests() {}

    record Founding(@Nullable String name, @Nullable String founded) {}

    record Joining(
            @Nullable UUID town,
            @Nullable String joined,
            @Nullable Boolean founder,
            @Nullable SourceJson evidence) {}

    record Leaving(@Nullable String left) {}

    record Reaching(
            @Nullable MemberStage stage,
            @Nullable String since,
            @Nullable List<String> criteria,
            @Nullable String evidence,
            @Nullable SourceJson source,
            @Nullable String reason) {
        StageEntry read(Context ctx) {
            return StageEntry.judgedNow(
                    Requests.required(ctx, "stage", stage),
                    date(ctx, "since", since),
                    Requests.required(ctx, "criteria", criteria),
                    new Evidence(
                            Requests.required(ctx, "evidence", evidence, Evidence.MAX_LENGTH),
                            SourceJson.read(ctx, "source", source)),
                    Requests.optional(ctx, "reason", reason, StageEntry.MAX_LENGTH));
        }
    }

    record Counting(
            @Nullable Integer count,
            @Nullable String definition,
            @Nullable String asOf,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {}

    record Supporting(
            @Nullable UUID organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    record EndingSupport(@Nullable LocalDate until) {}

    record Correcting(
            @Nullable String name,
            @Nullable String founded,
            @Nullable String reason) {}

    /** @param knownFrom the first day on which the membership was held to be known */
    record WithdrawingMembership(
            @Nullable LocalDate knownFrom, @Nullable String reason) {}

    /** @param knownFrom the first day on which the membership was held to be known */
    record CorrectingMembership(
            @Nullable LocalDate knownFrom,
            @Nullable String joined,
            @Nullable Boolean founder,
            @Nullable SourceJson evidence,
            @Nullable String reason) {}

    record WithdrawingStage(
            @Nullable MemberStage stage,
            @Nullable String since,
            @Nullable String reason) {}

    record WithdrawingCount(
            @Nullable String definition,
            @Nullable String asOf,
            @Nullable SourceJson source,
            @Nullable String reason) {}

    record WithdrawingSupport(
            @Nullable LocalDate from, @Nullable String reason) {}

    static PartialDate date(Context ctx, String field, @Nullable String text) {
        return Requests.partialDate(ctx, field, Requests.required(ctx, field, text));
    }

    static @Nullable PartialDate optionalDate(Context ctx, String field, @Nullable String text) {
        return text == null ? null : Requests.partialDate(ctx, field, text);
    }
}
