package org.knotenpunkt.domain.organisation.register;

/** How the characters of a file are written as bytes; recognised, never asked for. */
public enum FileEncoding {
    UTF_8("UTF-8", "UTF-8"),
    UTF_8_WITH_BOM("UTF-8", "UTF-8 with BOM"),
    UTF_16_LE("UTF-16LE", "UTF-16 (little-endian)"),
    UTF_16_BE("UTF-16BE", "UTF-16 (big-endian)"),
    CP850("IBM850", "cp850 (DOS)"),
    WINDOWS_1252("windows-1252", "windows-1252"),
    ISO_8859_1("ISO-8859-1", "ISO-8859-1");

    private final String charset;
    private final String title;

    FileEncoding(String charset, String title) {
        this.charset = charset;
        this.title = title;
    }

    /** The name by which the Java platform knows it. */
    public String charset() {
        return charset;
    }

    /** The name by which people know it, in any language. */
    public String title() {
        return title;
    }
}
