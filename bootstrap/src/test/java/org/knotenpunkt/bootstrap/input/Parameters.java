package org.knotenpunkt.bootstrap.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.knotenpunkt.web.shared.Route;

/** The parameters that a route reads: those that the API describes, or those that the page itself names in links and filters. */
record Parameters(JsonNode api) {
    private static final Pattern IN_LINK = Pattern.compile("[?&;](\\w+)=");
    private static final Pattern IN_FILTER = Pattern.compile("<(?:input|select)[^>]* name=\"(\\w+)\"");

    Set<String> of(Route route, String page) {
        var names = route.isApi() ? described(route) : Stream.concat(found(IN_LINK, page), found(IN_FILTER, page));
        var all = new TreeSet<>(Set.of("on", "after"));
        names.filter(name -> !name.equals("formToken")).forEach(all::add);
        return all;
    }

    private Stream<String> described(Route route) {
        var parameters = api.path("paths").path(route.path()).path("get").path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText());
    }

    private JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref") ? api.at(parameter.path("$ref").asText().substring(1)) : parameter;
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1));
    }
}
