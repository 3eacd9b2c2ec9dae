package org.knotenpunkt.application.partnership;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactClaim;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.shared.Uuids;

/** Reads the members of a document's object. Whatever is missing or of another form is refused with its name. */
final class DocumentReader {
    /** Within four digits for the year, as days are written everywhere. */
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Map<?, ?> object;

    DocumentReader(Map<?, ?> object) {
        this.object = object;
    }

    Party party() {
        return new Party(
                new OrganisationId(id("organisation")),
                text("name"),
                PartyRole.valueOf(text("role")),
                Side.valueOf(text("side")));
    }

    Clause clause() {
        return new Clause(optional("template", text -> text), text("heading"), text("text"));
    }

    Goal goal() {
        var measure = object.containsKey("measure") ? member("measure").measure() : null;
        return new Goal(
                new GoalId(id("id")),
                optional("parent", GoalId::of),
                GoalLevel.valueOf(text("level")),
                text("text"),
                measure == null ? null : new Goal.Operation(measure, answering()));
    }

    private Answering answering() {
        return object.containsKey("need") ? new Answering.Need(id("need")) : new Answering.NoNeed(text("noNeed"));
    }

    private Measure measure() {
        return new Measure(
                text("targetGroup"),
                text("sign"),
                text("unit"),
                optional("baseline", BigDecimal::new),
                optionalDay("baselineOn"),
                optionalDay("baselineBy"),
                new BigDecimal(text("target")),
                day("due"),
                new OrganisationId(id("responsible")),
                ImpactStep.valueOf(text("step")),
                ImpactClaim.valueOf(text("claim")));
    }

    Contribution contribution() {
        return new Contribution(
                new ContributionId(id("id")),
                new OrganisationId(id("party")),
                ContributionKind.valueOf(text("kind")),
                text("text"),
                new BigDecimal(text("amount")),
                day("from"),
                day("until"),
                optional("goal", GoalId::of));
    }

    Annex annex() {
        return new Annex(
                new AnnexId(id("id")),
                text("title"),
                optional("text", text -> text),
                object.containsKey("file") ? member("file").file() : null);
    }

    private Annex.Attached file() {
        return new Annex.Attached(new FileId(id("id")), text("name"), text("sha256"));
    }

    AgreementTerm term() {
        return new AgreementTerm(
                optionalDay("from"),
                optionalDay("until"),
                number("renewalMonths"),
                number("noticeMonths"),
                optionalDay("firstReview"),
                number("reviewMonths"));
    }

    String text(String name) {
        var text = of(name, String.class);
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("%s holds a sign that is none".formatted(name));
        }
        return text;
    }

    int number(String name) {
        return of(name, Integer.class);
    }

    boolean flag(String name) {
        return of(name, Boolean.class);
    }

    @Nullable
    Integer optionalNumber(String name) {
        return object.containsKey(name) ? number(name) : null;
    }

    Optional<DocumentReader> optionalMember(String name) {
        return object.containsKey(name) ? Optional.of(member(name)) : Optional.empty();
    }

    DocumentReader member(String name) {
        return new DocumentReader(of(name, Map.class));
    }

    Stream<DocumentReader> members(String name) {
        return ((List<?>) of(name, List.class)).stream().map(item -> new DocumentReader(object(name, item)));
    }

    private static Map<?, ?> object(String name, Object item) {
        if (item instanceof Map<?, ?> object) {
            return object;
        }
        throw new IllegalArgumentException("%s holds something else than objects".formatted(name));
    }

    UUID id(String name) {
        return Uuids.read(text(name));
    }

    LocalDate day(String name) {
        return day(name, LocalDate.parse(text(name)));
    }

    private static LocalDate day(String name, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException("%s is far away: %s".formatted(name, day));
        }
        return day;
    }

    @Nullable
    LocalDate optionalDay(String name) {
        return object.containsKey(name) ? day(name) : null;
    }

    Instant instant(String name) {
        var instant = Instant.parse(text(name));
        day(name, LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return instant;
    }

    <T> @Nullable T optional(String name, Function<String, T> reading) {
        return object.containsKey(name) ? reading.apply(text(name)) : null;
    }

    private <T> T of(String name, Class<T> type) {
        return Optional.ofNullable(object.get(name))
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("%s is no %s".formatted(name, type.getSimpleName())));
    }
}
