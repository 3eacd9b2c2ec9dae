package org.knotenpunkt.bootstrap.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindScopes;
import org.knotenpunkt.application.access.FindScopes.NamedScope;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Texts;
import picocli.CommandLine.Option;

/** Where a role is held, as somebody names it: by a name or by an official key. */
final class Place {
    @Option(
            names = "--municipality",
            paramLabel = "AGS|NAME",
            description = "The town, by its official key or its name.")
    private @Nullable String municipality;

    @Option(
            names = "--organisation",
            paramLabel = "NUMBER|NAME",
            description = "The organisation, by its school number or its name; --municipality says in which town.")
    private @Nullable String organisation;

    @Option(names = "--initiative", paramLabel = "NAME", description = "The network of towns.")
    private @Nullable String initiative;

    /** The scope; that of the installation if no place was named. */
    Scope scope(Installation installation) {
        if (initiative != null) {
            return only(find(installation, ScopeKind.INITIATIVE, initiative), initiative);
        }
        var town = municipality == null
                ? new Scope.Installation()
                : only(find(installation, ScopeKind.MUNICIPALITY, municipality), municipality);
        if (organisation == null) {
            return town;
        }
        var places = find(installation, ScopeKind.ORGANISATION, organisation).stream()
                .filter(place -> town instanceof Scope.Installation || town.covers(place.scope()))
                .toList();
        return only(places, organisation);
    }

    private static List<NamedScope> find(Installation installation, ScopeKind kind, String text) {
        return AccessCommand.orSay(
                installation, installation.get(FindScopes.class).find(AccessCommand.OPERATOR, kind, text));
    }

    /** The one place that is meant: the only one, or the only one with this very name or key. */
    private static Scope only(List<NamedScope> found, String text) {
        var exact = found.stream().filter(place -> isCalled(place, text)).toList();
        var meant = exact.isEmpty() ? found : exact;
        return switch (meant.size()) {
            case 0 -> throw new CannotRun("There is no %s".formatted(text));
            case 1 -> meant.getFirst().scope();
            default -> throw new CannotRun("%s can be: %s".formatted(text, names(meant)));
        };
    }

    private static boolean isCalled(NamedScope place, String text) {
        var name = place.name().toLowerCase(Locale.ROOT);
        var sought = Texts.onOneLine(text).toLowerCase(Locale.ROOT);
        return place.key().equals(Texts.onOneLine(text)) || name.equals(sought) || name.startsWith(sought + ",");
    }

    private static String names(List<NamedScope> places) {
        return places.stream()
                .map(place -> place.key().isEmpty() ? place.name() : "%s (%s)".formatted(place.name(), place.key()))
                .collect(Collectors.joining("; "));
    }
}
