package org.knotenpunkt.web.access.audit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.access.audit.AuditView;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.web.shared.RecordEvents;
import org.knotenpunkt.web.shared.RecordPage;
import org.knotenpunkt.web.shared.Visitor;

/** Where the records are shown of which the audit speaks. */
public final class AuditRecords {
    private final Map<String, RecordKind> kinds;
    private final Set<RecordPage> pages;

    @Inject
    public AuditRecords(Set<RecordEvents> events, Set<RecordPage> pages) {
        this.kinds = events.stream()
                .flatMap(about -> about.types().stream().map(type -> Map.entry(type, about.kind())))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.pages = Set.copyOf(pages);
    }

    /**
     * The path of the page on which the visitor sees the record, or of the list in which it stands; empty for what happens to
     * organisations and what belongs to them, whose pages the entry names itself.
     */
    public Optional<String> pathOf(AuditView entry, Visitor visitor) {
        var seen = pages.stream()
                .filter(page -> page.by() == null || visitor.may(page.by()))
                .toList();
        return Optional.ofNullable(kinds.get(entry.what().type()))
                .flatMap(kind -> RecordPage.of(kind, entry.what().subject(), seen));
    }
}
