package org.knotenpunkt.bootstrap.input;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.api.ApiDocument;

/** The parameters that a route reads: those that the API describes, or those that the page itself names in links and filters. */
public record Parameters(ApiDocument document) {
    private static final Pattern IN_LINK = Pattern.compile("[?&;](\\w+)=");
    private static final Pattern IN_FILTER = Pattern.compile("<(?:input|select)[^>]* name=\"(\\w+)\"");

    public Set<String> of(Route route, String page) {
        return route.isApi() ? described(route) : onPage(page);
    }

    private Set<String> described(Route route) {
        return document.operations().stream()
                .filter(operation -> operation.toString().equals(route.toString()))
                .flatMap(operation -> operation.query().stream())
                .collect(Collectors.toSet());
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
