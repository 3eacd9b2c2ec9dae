package org.knotenpunkt.web.organisation.pages.town;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.web.shared.ChangeNote;
import org.knotenpunkt.web.shared.ChangeNotes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Words;

/** What has happened in a town, with what the features say of it. */
public record NotedChanges(List<Change> changes, Map<ChangeNotes.Happened, ChangeNote> notes) {
    public NotedChanges {
        changes = List.copyOf(changes);
        notes = Map.copyOf(notes);
    }

    static NotedChanges of(List<Change> changes, Set<ChangeNotes> features, Visitor visitor, Town town, Words words) {
        var notes = new HashMap<ChangeNotes.Happened, ChangeNote>();
        for (var feature : features) {
            var known = changes.stream()
                    .filter(change -> feature.knows(change.type()))
                    .map(NotedChanges::happened)
                    .collect(toSet());
            notes.putAll(feature.of(visitor, town, known, words));
        }
        return new NotedChanges(changes, notes);
    }

    private static ChangeNotes.Happened happened(Change change) {
        return new ChangeNotes.Happened(change.type(), change.subject());
    }

    /** What it was about; null if there is no more to say. */
    public @Nullable ChangeNote note(Change change) {
        return notes.get(happened(change));
    }
}
