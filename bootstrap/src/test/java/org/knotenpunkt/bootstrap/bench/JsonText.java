package org.knotenpunkt.bootstrap.bench;

import org.jspecify.annotations.Nullable;

/** JSON written by hand. */
final class JsonText {
    private final StringBuilder text = new StringBuilder(4096);
    private boolean first = true;

    JsonText open(char bracket) {
        comma();
        text.append(bracket);
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    JsonText name(String name) {
        comma();
        text.append('"').append(name).append("\":");
        first = true;
        return this;
    }

    /** What is null is left out. */
    JsonText field(String name, @Nullable String value) {
        return value == null ? this : name(name).string(value);
    }

    /** What is null is left out. */
    JsonText raw(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            text.append(value);
            first = false;
        }
        return this;
    }

    /** A number or a truth value. */
    JsonText value(String value) {
        comma();
        text.append(value);
        return this;
    }

    JsonText string(String value) {
        comma();
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
        first = false;
        return this;
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
