package org.knotenpunkt.web.shared.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as a page shows it. What it is called stands with the form's texts.
 *
 * @param type as HTML calls the type of an input; besides {@code select}, {@code textarea} and {@code decimal}; {@code checkbox} is a box for each option
 * @param maxLength in characters; of a file in megabytes
 * @param options what can be chosen, where something can
 */
public record Field(
        String name,
        String type,
        boolean required,
        @Nullable Integer maxLength,
        List<Option> options) {
    private static final String FILE = "file";

    public Field {
        options = List.copyOf(options);
    }

    public static Field text(String name, int maxLength) {
        return new Field(name, "text", true, maxLength, List.of());
    }

    /** Several lines. */
    public static Field area(String name, int maxLength) {
        return new Field(name, "textarea", true, maxLength, List.of());
    }

    public static Field date(String name) {
        return new Field(name, "date", true, null, List.of());
    }

    public static Field number(String name) {
        return new Field(name, "number", true, null, List.of());
    }

    /** A number that may have decimal places. */
    public static Field decimal(String name) {
        return new Field(name, "decimal", true, null, List.of());
    }

    /**
     * A file, which has to be chosen again whenever the form is shown again.
     *
     * @param most how many megabytes it may have
     */
    public static Field file(String name, int most) {
        return new Field(name, FILE, true, most, List.of());
    }

    public static Field choice(String name, List<Option> options) {
        return new Field(name, "select", true, null, options);
    }

    /** Boxes, of which some may be ticked. */
    public static Field boxes(String name, List<Option> options) {
        return new Field(name, "checkbox", true, null, options);
    }

    public boolean isFile() {
        return type.equals(FILE);
    }

    /** Whether something has to be chosen and there is nothing to choose from. */
    public boolean isWithoutChoice() {
        return type.equals("select") && required && options.isEmpty();
    }

    /** This field, which may be left empty. */
    public Field optional() {
        return new Field(name, type, false, maxLength, options);
    }

    /** This field, with another type of input, such as {@code email}. */
    public Field of(String inputType) {
        return new Field(name, inputType, required, maxLength, options);
    }
}
