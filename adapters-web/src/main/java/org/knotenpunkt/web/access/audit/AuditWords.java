package org.knotenpunkt.web.access.audit;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.audit.AuditView;
import org.knotenpunkt.application.access.audit.CheckAudit.FaultyChain;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.audit.AuditFinding;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Grounds;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.text.Words;

/** What the audit says, in words. */
public final class AuditWords {
    private static final Comparator<Right> BY_ROLE = Comparator.comparing(Right::role)
            .thenComparing(right -> right.scope().toString());

    private AuditWords() {}

    static List<Right> inOrder(Grounds grounds) {
        return grounds.rights().stream().sorted(BY_ROLE).toList();
    }

    /** Who it was. */
    public static String doer(AuditView entry, Words words) {
        if (entry.displayName() != null) {
            return entry.displayName();
        }
        if (isByNobody(entry)) {
            return words.text("audit.nobody");
        }
        return words.text(isAtConsole(entry) ? "audit.console" : "audit.unknown-account");
    }

    /** With which token a program did it for them; null where they did it themselves. */
    public static @Nullable String token(AuditView entry, Words words) {
        if (entry.token() == null) {
            return null;
        }
        var name = entry.tokenName();
        return name == null ? words.text("audit.token.unknown") : words.text("audit.token", "name", name);
    }

    /** Whether it was done at the command line of the server, where nobody signs in and the operator's right is held. */
    public static boolean isAtConsole(AuditView entry) {
        return hasNoAccount(entry) && !isByNobody(entry);
    }

    /** Whether somebody has done it who has neither an account nor a right: a stranger, who tells something about public pages. */
    public static boolean isByNobody(AuditView entry) {
        return hasNoAccount(entry) && entry.grounds().text().isEmpty();
    }

    private static boolean hasNoAccount(AuditView entry) {
        return entry.account().equals(ChainId.INSTALLATION.value());
    }

    /** The rights by which somebody was there, a text each. */
    public static List<Ground> grounds(AuditView entry, Words words) {
        return inOrder(entry.grounds()).stream()
                .map(right -> new Ground(
                        words.show(right.role()), words.show(ScopeKind.of(right.scope())), pathOf(right.scope())))
                .toList();
    }

    /**
     * A right by which somebody was there.
     *
     * @param path of the page of the place, or null if it has none
     */
    public record Ground(
            String role, String place, @Nullable String path) {}

    private static @Nullable String pathOf(Scope scope) {
        return switch (scope) {
            case Scope.Organisation(var town, var organisation) -> "/organisations/" + organisation;
            case Scope.Municipality(var town) -> "/organisations/" + town;
            case Scope.Initiative(var initiative) -> "/initiatives/" + initiative;
            case Scope.Installation installation -> null;
            case Scope.Commons commons -> null;
        };
    }

    /** What is wrong with a chain, in a sentence. */
    public static String sentence(FaultyChain chain, AuditFinding finding, Words words) {
        var where = placeOf(chain, words);
        return switch (finding) {
            case AuditFinding.Altered(var number) ->
                words.text("audit.finding.altered", "place", where, "number", number);
            case AuditFinding.Missing(var number, var until) ->
                words.text(
                        "audit.finding.missing",
                        "place",
                        where,
                        "number",
                        number,
                        "until",
                        until,
                        "count",
                        until - number + 1);
            case AuditFinding.OutOfOrder(var number) ->
                words.text("audit.finding.out-of-order", "place", where, "number", number);
            case AuditFinding.Surplus(var number) ->
                words.text("audit.finding.surplus", "place", where, "number", number);
            case AuditFinding.Rewritten(var number) ->
                words.text("audit.finding.rewritten", "place", where, "number", number);
        };
    }

    private static String placeOf(FaultyChain chain, Words words) {
        if (chain.name() != null) {
            return chain.name();
        }
        return chain.chain().equals(ChainId.INSTALLATION)
                ? words.text("audit.installation")
                : chain.chain().toString();
    }
}
