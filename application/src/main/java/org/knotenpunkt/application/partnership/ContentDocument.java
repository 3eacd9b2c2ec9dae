package org.knotenpunkt.application.partnership;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * The content of an agreement as a document, whose canonical form is what parties approve. Numbers are texts in it, days are written as
 * in ISO 8601, ids as UUIDs; what is not there is left out. The document says in which format it is, so that later ones can be told
 * apart.
 */
public final class ContentDocument {
    private static final int FORMAT = 1;

    private ContentDocument() {}

    /** Says what contents are known by: the SHA-256 of their canonical text. */
    public static Fingerprint fingerprint(CanonicalJson canonical) {
        return content -> hash(text(content, canonical));
    }

    /** What a canonical text is known by. */
    public static ContentHash hash(String canonicalText) {
        return new ContentHash(Sha256.hexOf(canonicalText));
    }

    /** The canonical text. */
    public static String text(AgreementContent content, CanonicalJson canonical) {
        return canonical.write(of(content));
    }

    /** The document, its members in an order in which people read them. */
    public static Map<String, Object> of(AgreementContent content) {
        return members(
                "format", FORMAT,
                "kind",
                        members(
                                "code",
                                content.kind().code(),
                                "edition",
                                content.kind().edition()),
                "language", content.language(),
                "title", content.title(),
                "parties", content.parties().stream().map(ContentDocument::of).toList(),
                "clauses", content.clauses().stream().map(ContentDocument::of).toList(),
                "goals", content.goals().stream().map(ContentDocument::of).toList(),
                "contributions",
                        content.contributions().stream()
                                .map(ContentDocument::of)
                                .toList(),
                "annexes", content.annexes().stream().map(ContentDocument::of).toList(),
                "term", of(content.term()));
    }

    /**
     * The content that the document is of.
     *
     * @throws IllegalArgumentException if it is the document of none
     */
    public static AgreementContent read(Map<String, ?> document) {
        return read(new DocumentReader(document));
    }

    static AgreementContent read(DocumentReader in) {
        if (in.number("format") != FORMAT) {
            throw new IllegalArgumentException("Format %d is not known".formatted(in.number("format")));
        }
        return new AgreementContent(
                new KindRef(in.member("kind").text("code"), in.member("kind").number("edition")),
                in.text("language"),
                in.text("title"),
                in.members("parties").map(DocumentReader::party).toList(),
                in.members("clauses").map(DocumentReader::clause).toList(),
                in.members("goals").map(DocumentReader::goal).toList(),
                in.members("contributions").map(DocumentReader::contribution).toList(),
                in.members("annexes").map(DocumentReader::annex).toList(),
                in.member("term").term());
    }

    private static Map<String, Object> of(Party party) {
        return members(
                "organisation", party.organisation(),
                "name", party.name(),
                "role", party.role(),
                "side", party.side());
    }

    private static Map<String, Object> of(Clause clause) {
        return members("template", clause.template(), "heading", clause.heading(), "text", clause.text());
    }

    private static Map<String, Object> of(Goal goal) {
        var operation = goal.operation();
        return members(
                "id", goal.id(),
                "parent", goal.parent(),
                "level", goal.level(),
                "text", goal.text(),
                "measure", operation == null ? null : of(operation.measure()),
                "need", operation != null && operation.answering() instanceof Answering.Need need ? need.need() : null,
                "noNeed",
                        operation != null && operation.answering() instanceof Answering.NoNeed none
                                ? none.reason()
                                : null);
    }

    private static Map<String, Object> of(Measure measure) {
        return members(
                "targetGroup", measure.targetGroup(),
                "sign", measure.sign(),
                "unit", measure.unit(),
                "baseline", measure.baseline(),
                "baselineOn", measure.baselineOn(),
                "baselineBy", measure.baselineBy(),
                "target", measure.target(),
                "due", measure.due(),
                "responsible", measure.responsible(),
                "step", measure.step(),
                "claim", measure.claim());
    }

    private static Map<String, Object> of(Contribution contribution) {
        return members(
                "id", contribution.id(),
                "party", contribution.party(),
                "kind", contribution.kind(),
                "text", contribution.text(),
                "amount", contribution.amount(),
                "from", contribution.from(),
                "until", contribution.until(),
                "goal", contribution.goal());
    }

    private static Map<String, Object> of(Annex annex) {
        var file = annex.file();
        return members(
                "id", annex.id(),
                "title", annex.title(),
                "text", annex.text(),
                "file", file == null ? null : members("id", file.id(), "name", file.name(), "sha256", file.sha256()));
    }

    private static Map<String, Object> of(AgreementTerm term) {
        return members(
                "from", term.from(),
                "until", term.until(),
                "renewalMonths", term.renewalMonths(),
                "noticeMonths", term.noticeMonths(),
                "firstReview", term.firstReview(),
                "reviewMonths", term.reviewMonths());
    }

    /** @param members names and values in turn; those that are null are left out */
    static Map<String, Object> members(@Nullable Object... members) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < members.length; i += 2) {
            var value = members[i + 1];
            if (value != null) {
                object.put((String) requireNonNull(members[i]), written(value));
            }
        }
        return object;
    }

    private static Object written(Object value) {
        return switch (value) {
            case Map<?, ?> object -> object;
            case List<?> list -> list;
            case Integer number -> number;
            case Boolean truth -> truth;
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
