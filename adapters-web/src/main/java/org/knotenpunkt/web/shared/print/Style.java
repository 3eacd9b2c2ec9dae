package org.knotenpunkt.web.shared.print;

/**
 * How a text looks.
 *
 * @param size in points, as all lengths on paper
 * @param before the room above it
 */
record Style(boolean bold, float size, float before) {
    static final Style TITLE = new Style(true, 20, 0);
    static final Style BODY = new Style(false, 10.5f, 6);
    static final Style CELL = new Style(false, 10.5f, 0);
    static final Style NAME = new Style(true, 10.5f, 0);
    static final Style SMALL = new Style(false, 8.5f, 0);

    private static final float LINE_HEIGHT = 1.4f;

    static Style heading(int level) {
        return switch (level) {
            case 1 -> new Style(true, 15, 18);
            case 2 -> new Style(true, 12.5f, 14);
            default -> new Style(true, 11, 10);
        };
    }

    float lineHeight() {
        return size * LINE_HEIGHT;
    }
}
