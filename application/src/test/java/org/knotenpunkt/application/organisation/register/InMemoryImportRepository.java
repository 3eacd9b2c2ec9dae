package org.knotenpunkt.application.organisation.register;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterImport;

/** Keeps imports in memory. */
public final class InMemoryImportRepository implements ImportRepository {
    private final Map<ImportId, RegisterImport> imports = new HashMap<>();

    @Override
    public synchronized Optional<RegisterImport> findById(ImportId id) {
        return Optional.ofNullable(imports.get(id));
    }

    @Override
    public synchronized Page<RegisterImport> list(PageRequest page) {
        var offset = page.after() == null ? 0 : Integer.parseInt(page.after());
        var all = imports.values().stream()
                .sorted(Comparator.comparing(RegisterImport::begun)
                        .thenComparing(of -> of.id().value())
                        .reversed())
                .toList();
        var items = all.stream().skip(offset).limit(page.limit()).toList();
        var end = offset + items.size();
        return new Page<>(items, end < all.size() ? Integer.toString(end) : null);
    }

    @Override
    public synchronized Set<Register> taken() {
        return those(of -> of.state() == ImportState.IMPORTED)
                .map(RegisterImport::register)
                .collect(toSet());
    }

    @Override
    public synchronized Optional<Edition> newestEdition(Register register) {
        return those(of -> of.register() == register && of.state() == ImportState.IMPORTED)
                .map(RegisterImport::knownEdition)
                .max(Comparator.comparing(Edition::day));
    }

    @Override
    public synchronized RegisterImport save(RegisterImport changed) {
        var stored = imports.get(changed.id());
        if ((stored == null ? 0 : stored.version()) != changed.version()) {
            throw new ConcurrentChangeException("Import %s has been saved by someone else".formatted(changed.id()));
        }
        var saved = changed.stored(changed.version() + 1);
        imports.put(saved.id(), saved);
        return saved;
    }

    @Override
    public synchronized List<ImportId> interrupt(Instant silentSince) {
        var silent = those(of -> of.state().isRunning() && of.lastSign().isBefore(silentSince))
                .toList();
        silent.forEach(of -> save(of.interrupted()));
        return silent.stream().map(RegisterImport::id).toList();
    }

    @Override
    public synchronized List<ImportId> previewsBegunBefore(Instant then) {
        return those(of -> of.state() == ImportState.PREVIEWED && of.begun().isBefore(then))
                .map(RegisterImport::id)
                .toList();
    }

    private Stream<RegisterImport> those(Predicate<RegisterImport> condition) {
        return imports.values().stream().filter(condition);
    }
}
