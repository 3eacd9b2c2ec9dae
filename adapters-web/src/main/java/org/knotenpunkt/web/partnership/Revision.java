package org.knotenpunkt.web.partnership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactClaim;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Input;

/** All that a draft is to say from now on, but for its parties: they are invited and removed one by one. */
record Revision(
        String title,
        List<Clause> clauses,
        List<Goal> goals,
        List<Contribution> contributions,
        List<Annex> annexes,
        AgreementTerm term) {
    private static final int MAX_KEY_LENGTH = 100;
    private static final int MAX_FILE_NAME_LENGTH = 200;
    private static final int SHA256_LENGTH = 64;

    static Supplier<Revision> read(Body body) {
        var title = body.text("title", AgreementContent.MAX_TITLE_LENGTH);
        var clauses = body.objects("clauses").stream().map(Revision::clause).toList();
        var goals = body.objects("goals").stream().map(Revision::goal).toList();
        var contributions = body.objects("contributions").stream()
                .map(Revision::contribution)
                .toList();
        var annexes = body.objects("annexes").stream().map(Revision::annex).toList();
        var term = term(body.object("term"));
        return () ->
                new Revision(title.get(), made(clauses), made(goals), made(contributions), made(annexes), term.get());
    }

    private static <T> List<T> made(List<Supplier<T>> parts) {
        return parts.stream().map(Supplier::get).toList();
    }

    /** The content with all of this, or the first thing in it that does not fit. */
    Result<AgreementContent, ContentError> of(AgreementContent content) {
        var bare = new AgreementContent(
                content.kind(),
                content.language(),
                title,
                content.parties(),
                clauses,
                List.of(),
                List.of(),
                annexes,
                term);
        var next = Result.<AgreementContent, ContentError>success(bare);
        for (var goal : byLevel()) {
            next = next.flatMap(before -> before.withGoal(goal));
        }
        for (var contribution : contributions) {
            next = next.flatMap(before -> before.withContribution(contribution));
        }
        return next.map(
                full -> full.withGoalsInOrder(goals.stream().map(Goal::id).toList()));
    }

    /** Those first that others may serve. */
    private List<Goal> byLevel() {
        return goals.stream()
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .toList();
    }

    private static Supplier<Clause> clause(Body body) {
        var template = body.optionalText("template", MAX_KEY_LENGTH);
        var heading = body.text("heading", Clause.MAX_HEADING_LENGTH);
        var text = body.text("text", Clause.MAX_TEXT_LENGTH);
        return () -> new Clause(template.orNull(), heading.get(), text.get());
    }

    private static Supplier<Goal> goal(Body body) {
        var id = body.parsed("id", "request.not-an-id", GoalId::of);
        var parent = body.optionalParsed("parent", "request.not-an-id", GoalId::of);
        var level = body.choice("level", GoalLevel.class);
        var text = body.text("text", Goal.MAX_LENGTH);
        var isOperational = level.orNull() == GoalLevel.OPERATIONAL;
        if (isOperational || body.isFilled("measure")) {
            if (!isOperational) {
                body.addError("measure", "partnership.request.measure-not-asked");
            }
            var measure = measure(body.object("measure"));
            var answering = answering(body);
            return () -> new Goal(
                    id.get(),
                    parent.orNull(),
                    level.get(),
                    text.get(),
                    new Goal.Operation(measure.get(), answering.get()));
        }
        return () -> new Goal(id.get(), parent.orNull(), level.get(), text.get(), null);
    }

    private static Supplier<Answering> answering(Body body) {
        var need = body.optionalParsed("need", "request.not-an-id", Uuids::read);
        var none = body.optionalText("noNeed", Answering.MAX_LENGTH);
        if (body.isFilled("need") == body.isFilled("noNeed")) {
            body.addError("need", "partnership.request.need-or-reason");
        }
        return () -> {
            var found = need.orNull();
            return found == null ? new Answering.NoNeed(none.get()) : new Answering.Need(found);
        };
    }

    private static Supplier<Measure> measure(Body body) {
        var targetGroup = body.text("targetGroup", Measure.MAX_TARGET_GROUP_LENGTH);
        var sign = body.text("sign", Measure.MAX_SIGN_LENGTH);
        var unit = body.text("unit", Measure.MAX_UNIT_LENGTH);
        var baseline = body.optionalParsed("baseline", "request.not-a-number", Revision::number);
        var baselineOn = body.optionalDate("baselineOn");
        if (body.isFilled("baseline") != body.isFilled("baselineOn")) {
            body.addError("baselineOn", "partnership.request.baseline-and-day");
        }
        var baselineBy = body.optionalDate("baselineBy");
        if (body.isFilled("baseline") && body.isFilled("baselineBy")) {
            body.addError("baselineBy", "agreements.goal.baseline-or-day");
        }
        var target = body.parsed("target", "request.not-a-number", Revision::number);
        var due = body.date("due");
        var responsible = body.parsed("responsible", "request.not-an-id", OrganisationId::of);
        var step = body.choice("step", ImpactStep.class);
        var claim = body.choice("claim", ImpactClaim.class);
        return () -> new Measure(
                targetGroup.get(),
                sign.get(),
                unit.get(),
                baseline.orNull(),
                baselineOn.orNull(),
                baselineBy.orNull(),
                target.get(),
                due.get(),
                responsible.get(),
                step.get(),
                claim.get());
    }

    private static Supplier<Contribution> contribution(Body body) {
        var id = body.parsed("id", "request.not-an-id", ContributionId::of);
        var party = body.parsed("party", "request.not-an-id", OrganisationId::of);
        var kind = body.choice("kind", ContributionKind.class);
        var text = body.text("text", Contribution.MAX_LENGTH);
        var amount = body.parsed("amount", "request.not-a-number", given -> amount(given, kind));
        var from = body.date("from");
        var until = body.date("until");
        body.requireOrder(from, until);
        var goal = body.optionalParsed("goal", "request.not-an-id", GoalId::of);
        return () -> new Contribution(
                id.get(), party.get(), kind.get(), text.get(), amount.get(), from.get(), until.get(), goal.orNull());
    }

    private static BigDecimal amount(String given, Input<ContributionKind> kind) {
        var amount = number(given);
        var isWhole = amount.stripTrailingZeros().scale() <= 0;
        if (amount.signum() <= 0 || (kind.orNull() == ContributionKind.MONEY && !isWhole)) {
            throw new IllegalArgumentException("Nothing is given by %s".formatted(given));
        }
        return amount;
    }

    private static BigDecimal number(String given) {
        var number = new BigDecimal(given);
        if (number.scale() > Measure.MAX_PLACES || number.precision() - number.scale() > 12) {
            throw new IllegalArgumentException("%s has too many digits".formatted(given));
        }
        return number;
    }

    private static Supplier<Annex> annex(Body body) {
        var id = body.parsed("id", "request.not-an-id", AnnexId::of);
        var title = body.text("title", Annex.MAX_TITLE_LENGTH);
        var text = body.optionalText("text", Annex.MAX_TEXT_LENGTH);
        var isFile = body.isFilled("file");
        if (isFile == body.isFilled("text")) {
            body.addError("text", "partnership.request.text-or-file");
        }
        if (!isFile) {
            return () -> new Annex(id.get(), title.get(), text.get(), null);
        }
        var file = file(body.object("file"));
        return () -> new Annex(id.get(), title.get(), null, file.get());
    }

    /** A file of the agreement as the API tells of it. */
    private static Supplier<Annex.Attached> file(Body body) {
        var id = body.parsed("id", "request.not-an-id", FileId::of);
        var name = body.text("name", MAX_FILE_NAME_LENGTH);
        var sha256 = body.text("sha256", SHA256_LENGTH);
        return () -> new Annex.Attached(id.get(), name.get(), sha256.get());
    }

    private static Supplier<AgreementTerm> term(Body body) {
        var from = body.optionalDate("from");
        var until = body.optionalDate("until");
        body.requireOrder(from, until);
        var renewal = body.integer("renewalMonths", 0, AgreementTerm.MAX_RENEWAL_MONTHS);
        if (!body.isFilled("until") && Objects.requireNonNullElse(renewal.orNull(), 0) > 0) {
            body.addError("renewalMonths", "partnership.request.open-ended-renewal");
        }
        var notice = body.integer("noticeMonths", 0, AgreementTerm.MAX_NOTICE_MONTHS);
        var firstReview = body.optionalDate("firstReview");
        var rhythm = body.integer("reviewMonths", 1, AgreementTerm.MAX_REVIEW_MONTHS);
        return () -> new AgreementTerm(
                from.orNull(), until.orNull(), renewal.get(), notice.get(), firstReview.orNull(), rhythm.get());
    }
}
