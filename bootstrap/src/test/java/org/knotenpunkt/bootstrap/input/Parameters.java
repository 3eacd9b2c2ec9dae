package org.knotenpunkt.bootstrap.input;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.api.Operation;

/** The parameters that a route reads: those that the API describes, or those that the page itself names in links and filters. */
public final class Parameters {
    private static final Pattern IN_LINK = Pattern.compile("[?&;](\\w+)=");
    private static final Pattern IN_FILTER = Pattern.compile("<(?:input|select)[^>]* name=\"(\\w+)\"");

    private final Map<String, Set<String>> described;

    public Parameters(ApiDocument document) {
        described = document.operations().stream()
                .collect(Collectors.toMap(Operation::toString, operation -> Set.copyOf(operation.query())));
    }

    public Set<String> of(Route route, String page) {
        return route.isApi() ? described.getOrDefault(route.toString(), Set.of()) : onPage(page);
    }

    private static Set<String> onPage(String page) {
        var all = new TreeSet<>(Set.of("on", "after"));
        Stream.concat(found(IN_LINK, page), found(IN_FILTER, page))
                .filter(name -> !name.equals("formToken"))
                .forEach(all::add);
        return all;
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1));
    }
}
