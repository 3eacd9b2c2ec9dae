package org.knotenpunkt.bootstrap.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A form of a page that changes something, with what a browser would send from it. */
public record PageForm(String action, Map<String, String> fields) {
    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea)([^>]*)>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Map<String, String> FITTING = Map.of(
            "number", "199998",
            "postalCode", "45879",
            "homepage", "https://schule.example",
            "key", "99",
            "phone", "0209 12345",
            "staffHours", "1",
            "volunteerHours", "1",
            "value", "12345");
    private static final Pattern CHOICE = Pattern.compile("<option value=\"([^\"]+)\"");

    /** All of a page. */
    public static List<PageForm> of(String path, String page) {
        var forms = new ArrayList<PageForm>();
        var form = FORM.matcher(page);
        while (form.find()) {
            if (form.group(1).contains("method=\"post\"") && !form.group(1).contains("multipart")) {
                var action = attribute(form.group(1), "action");
                forms.add(new PageForm(action.isEmpty() ? path : action, fields(form.group(2))));
            }
        }
        return forms;
    }

    private static Map<String, String> fields(String content) {
        var fields = new LinkedHashMap<String, String>();
        var field = FIELD.matcher(content);
        while (field.find()) {
            if (field.group(3) == null) {
                var name = attribute(field.group(2), "name");
                var value = attribute(field.group(2), "value");
                fields.put(name, value.isEmpty() ? fitting(field.group(2)) : value);
            } else {
                var choice = CHOICE.matcher(field.group(4));
                fields.put(attribute(field.group(3), "name"), choice.find() ? choice.group(1) : "");
            }
        }
        fields.remove("");
        fields.remove("formToken");
        return fields;
    }

    private static String fitting(String field) {
        return switch (attribute(field, "type")) {
            case "date" -> "2026-11-22";
            case "number" -> "1";
            case "email" -> "somebody@town.example";
            default -> fittingText(attribute(field, "name"));
        };
    }

    private static String fittingText(String name) {
        return name.matches("(?i).*date|since|joined|left|founded|asOf") ? "2026" : FITTING.getOrDefault(name, "x");
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b%s=\"([^\"]*)\"".formatted(name)).matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    /** This form with another value in one field. */
    public Map<String, String> with(String field, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return changed;
    }
}
