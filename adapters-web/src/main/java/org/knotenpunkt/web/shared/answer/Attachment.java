package org.knotenpunkt.web.shared.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.HexFormat;

/** An answer that is a file to keep, and is not shown. */
public final class Attachment {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** What stands for itself in the value of a parameter (RFC 8187) besides letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /** Says what the file is called (RFC 6266): in letters that every program reads, and, where these are not enough, as it is. */
    public static void named(Context ctx, String name) {
        var simple = simple(name);
        var header = "attachment; filename=\"%s\"".formatted(simple);
        ctx.header(
                "Content-Disposition", simple.equals(name) ? header : header + "; filename*=UTF-8''" + encoded(name));
    }

    /** What stands in quotes; a percent sign is taken by some programs for the beginning of a code. */
    private static String simple(String name) {
        return name.replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte one : name.getBytes(UTF_8)) {
            var sign = (char) Byte.toUnsignedInt(one);
            if (isPlain(sign)) {
                encoded.append(sign);
            } else {
                encoded.append('%').append(HEX.toHexDigits(one));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char sign) {
        return sign < 128 && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0);
    }
}
