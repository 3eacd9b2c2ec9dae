package org.knotenpunkt.web.partnership.changes;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a text differs from another one, word by word. Where hardly a word has stayed, the one stands whole in place of the other. */
final class TextDifference {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|[^\\s\\p{L}\\p{N}\\p{M}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final double LEAST_IN_COMMON = 0.4;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private TextDifference() {}

    static List<Piece> of(String before, String now) {
        var old = tokens(before);
        var found = new TextDifference();
        int position = 0;
        for (var delta : DiffUtils.diff(old, tokens(now)).getDeltas()) {
            var from = delta.getSource().getPosition();
            found.keep(String.join("", old.subList(position, from)));
            found.removed.append(String.join("", delta.getSource().getLines()));
            found.added.append(String.join("", delta.getTarget().getLines()));
            position = from + delta.getSource().size();
        }
        found.keep(String.join("", old.subList(position, old.size())));
        found.close();
        return found.keptWords() < LEAST_IN_COMMON * Math.max(words(before), words(now))
                ? whole(before, now)
                : List.copyOf(found.pieces);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> whole(String before, String now) {
        var whole = new TextDifference();
        whole.removed.append(before);
        whole.added.append(now);
        whole.close();
        return List.copyOf(whole.pieces);
    }

    /** What stayed ends a change, unless it is nothing but a blank between two changes. */
    private void keep(String text) {
        if (text.isBlank() && !(removed.isEmpty() && added.isEmpty())) {
            removed.append(text);
            added.append(text);
        } else if (!text.isEmpty()) {
            close();
            pieces.add(new Piece(Piece.Kind.KEPT, text));
        }
    }

    private void close() {
        if (!removed.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private long keptWords() {
        return pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.KEPT)
                .mapToLong(piece -> words(piece.text()))
                .sum();
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
