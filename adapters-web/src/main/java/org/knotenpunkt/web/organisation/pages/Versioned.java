package org.knotenpunkt.web.organisation.pages;

/** A thing and the version in which somebody has seen it, as the value of a choice. */
record Versioned(String id, long version) {
    static Versioned parse(String text) {
        var parts = text.split("@", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        return new Versioned(parts[0], Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
