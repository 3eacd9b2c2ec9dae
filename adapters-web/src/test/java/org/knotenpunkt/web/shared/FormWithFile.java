package org.knotenpunkt.web.shared;

/** A form with a file, as browsers and programs send it. */
public final class FormWithFile {
    private static final String BOUNDARY = "----test";

    /** What the header of such a form says. */
    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private FormWithFile() {}

    /** The file is in the field {@code file}; names and values of the other fields in turn. */
    public static String of(String fileName, String content, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(part("name=\"%s\"".formatted(fields[i]), fields[i + 1]));
        }
        body.append(part("name=\"file\"; filename=\"%s\"".formatted(fileName), content));
        return body.append("--%s--\r\n".formatted(BOUNDARY)).toString();
    }

    private static String part(String names, String content) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(BOUNDARY, names, content);
    }
}
