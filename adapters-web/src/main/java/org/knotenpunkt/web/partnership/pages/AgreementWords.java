package org.knotenpunkt.web.partnership.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What an agreement says, in words that people read. */
public final class AgreementWords {
    private final Words words;
    private final Map<UUID, String> needs;

    /** Those that tell of an agreement alone, as whoever reads it has it before the eyes. */
    public AgreementWords(Words words) {
        this(words, Map.of());
    }

    /** Those that tell what the needs say, too, which its goals answer. */
    public AgreementWords(Words words, AgreementView view) {
        this(words, view.needs());
    }

    private AgreementWords(Words words, Map<UUID, String> needs) {
        this.words = words;
        this.needs = needs;
    }

    /** What the kind is called in the language of the page, or in any if it has no name in that. */
    public static String name(AgreementKind kind, Words words) {
        return Optional.ofNullable(kind.names().get(words.language().tag()))
                .or(() -> kind.names().values().stream().sorted().findFirst())
                .orElseGet(() -> kind.ref().code());
    }

    /** What the party is called in the agreement. */
    public static String name(AgreementContent content, OrganisationId party) {
        return content.party(party).map(Party::name).orElseGet(party::toString);
    }

    /** What those are called whose yes was cancelled, in the order in which it was given. */
    public static List<String> names(Cancellation cancellation) {
        return cancellation.cancelled().stream()
                .map(yes -> name(cancellation.content(), yes.party()))
                .toList();
    }

    /** What was changed when parties' yes was cancelled, or that it was given up. */
    static String changed(Cancellation cancellation, Words words) {
        return cancellation.isGivenUp()
                ? words.text("agreements.cancelled.given-up")
                : words.text(
                        "agreements.cancelled.changed",
                        "parts",
                        cancellation.changed().stream()
                                .sorted()
                                .map(words::show)
                                .toList());
    }

    /** Who may sign, by which function. */
    public static String name(Mandate mandate, Words words) {
        return words.text(
                mandate.role() == TermRole.HOLDER ? "agreements.mandate" : "agreements.mandate.deputy",
                "name",
                mandate.name(),
                "function",
                mandate.kind());
    }

    /** From how much to how much, and by when. */
    public String path(Measure measure) {
        return words.text(
                measure.baseline() != null
                        ? "agreements.measure.known"
                        : measure.baselineBy() != null
                                ? "agreements.measure.to-be-known"
                                : "agreements.measure.unknown",
                "baseline",
                measure.baseline() == null ? "" : words.show(measure.baseline()),
                "on",
                measure.baselineOn(),
                "by",
                measure.baselineBy(),
                "target",
                words.show(measure.target()),
                "unit",
                measure.unit(),
                "due",
                measure.due());
    }

    /** All that an operational goal says beside its text; nothing for others. */
    public List<Fact> facts(Goal goal, AgreementContent content) {
        var operation = goal.operation();
        if (operation == null) {
            return List.of();
        }
        var measure = operation.measure();
        return List.of(
                fact("targetGroup", measure.targetGroup()),
                fact("sign", measure.sign()),
                fact("target", path(measure)),
                fact("responsible", name(content, measure.responsible())),
                fact("step", "%s (%s)".formatted(words.show(measure.step()), words.show(measure.claim()))),
                fact("answering", answering(operation.answering())));
    }

    /** The same, beginning with its text and level. */
    public List<Fact> allOf(Goal goal, AgreementContent content) {
        return Stream.concat(
                        Stream.of(
                                fact("text", goal.text()),
                                new Fact(words.text("agreements.goal.level"), words.show(goal.level()))),
                        Stream.concat(serving(goal, content), facts(goal, content).stream()))
                .toList();
    }

    private Stream<Fact> serving(Goal goal, AgreementContent content) {
        return Optional.ofNullable(goal.parent())
                .flatMap(content::goal)
                .map(parent -> fact("parent", parent.text()))
                .stream();
    }

    private String answering(Answering answering) {
        return switch (answering) {
            case Answering.Need(var need) ->
                Optional.ofNullable(needs.get(need))
                        .map(text -> words.text("agreements.goal.need-of", "need", text))
                        .orElseGet(() -> words.text("agreements.goal.need"));
            case Answering.NoNeed none -> words.text("agreements.goal.no-need", "reason", none.reason());
        };
    }

    private Fact fact(String field, String value) {
        return new Fact(words.text("forms.agreement-goal." + field), value);
    }

    /** How much of what. */
    public String amount(Contribution contribution) {
        return switch (contribution.kind()) {
            case HOURS -> counted("agreements.amount.hours", contribution.amount());
            case ROOMS -> counted("agreements.amount.rooms", contribution.amount());
            case MATERIAL -> counted("agreements.amount.material", contribution.amount());
            case MONEY ->
                words.text("agreements.amount.money", "amount", words.formats().euros(contribution.amount()));
        };
    }

    private String counted(String key, BigDecimal amount) {
        return words.text(key, "count", amount);
    }

    public String period(Contribution contribution) {
        return words.show(new Validity(contribution.from(), contribution.until()));
    }

    /** All that a contribution says beside its text. */
    public List<Fact> facts(Contribution contribution, AgreementContent content) {
        return Stream.of(
                        new Fact(words.text("forms.agreement-contribution.party"), name(content, contribution.party())),
                        new Fact(words.text("forms.agreement-contribution.kind"), words.show(contribution.kind())),
                        new Fact(words.text("forms.agreement-contribution.amount"), amount(contribution)),
                        new Fact(words.text("agreements.period"), period(contribution)),
                        goal(contribution.goal(), content))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same, beginning with its text. */
    public List<Fact> allOf(Contribution contribution, AgreementContent content) {
        return Stream.concat(
                        Stream.of(new Fact(words.text("forms.agreement-contribution.text"), contribution.text())),
                        facts(contribution, content).stream())
                .toList();
    }

    private @Nullable Fact goal(@Nullable GoalId id, AgreementContent content) {
        return id == null
                ? null
                : content.goal(id)
                        .map(goal -> new Fact(words.text("forms.agreement-contribution.goal"), goal.text()))
                        .orElse(null);
    }

    /** Its title, and its text or its file, which is known by its fingerprint and not by its name alone. */
    public List<Fact> allOf(Annex annex) {
        var file = annex.file();
        var text = annex.text();
        var title = new Fact(words.text("forms.agreement-annex.name"), annex.title());
        return file == null
                ? List.of(title, new Fact(words.text("forms.agreement-annex.text"), text == null ? "" : text))
                : List.of(
                        title,
                        new Fact(words.text("forms.agreement-annex-file.file"), file.name()),
                        new Fact(words.text("agreements.annex.fingerprint"), file.sha256()));
    }

    /** How long it holds and when people look at it. */
    public List<Fact> facts(AgreementTerm term) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.text("forms.agreement-term.from"),
                term.from() == null ? words.text("agreements.term.at-once") : words.show(term.from())));
        facts.add(new Fact(
                words.text("forms.agreement-term.until"),
                term.until() == null ? words.text("agreements.term.open") : words.show(term.until())));
        if (term.renewalMonths() > 0) {
            facts.add(new Fact(
                    words.text("forms.agreement-term.renewalMonths"),
                    words.text("agreements.months", "count", term.renewalMonths())));
        }
        facts.add(new Fact(
                words.text("forms.agreement-term.noticeMonths"),
                words.text("agreements.months", "count", term.noticeMonths())));
        facts.add(new Fact(
                words.text("forms.agreement-term.firstReview"),
                term.firstReview() == null ? words.text("agreements.term.no-review") : words.show(term.firstReview())));
        facts.add(new Fact(
                words.text("forms.agreement-term.reviewMonths"),
                words.text("agreements.months", "count", term.reviewMonths())));
        return facts;
    }

    /** As what and on which side a party takes part. */
    public String seat(Party party) {
        return "%s · %s".formatted(words.show(party.side()), words.show(party.role()));
    }
}
