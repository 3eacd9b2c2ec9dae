package org.knotenpunkt.web.shared.print;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a QR code, to be drawn by one path of SVG.
 *
 * @param size how wide and high it is, with the quiet zone around it
 * @param path the dark modules, run by run
 */
public record QrPicture(int size, String path) {
    private static final int QUIET = 4;

    /** With a quarter of it damaged or dirty it can still be read. */
    public static QrPicture of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
