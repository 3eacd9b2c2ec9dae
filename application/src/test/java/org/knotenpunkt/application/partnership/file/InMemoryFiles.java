package org.knotenpunkt.application.partnership.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.StoredFile;

/** Files in memory. */
public final class InMemoryFiles implements StoredFiles {
    private final Map<StoredFile, byte[]> stored = new LinkedHashMap<>();

    private Stream<StoredFile> in(AgreementId agreement) {
        return stored.keySet().stream().filter(file -> file.agreement().equals(agreement));
    }

    @Override
    public Optional<StoredFile> find(AgreementId agreement, FileId id) {
        return in(agreement).filter(file -> file.id().equals(id)).findFirst();
    }

    @Override
    public Optional<StoredFile> findSame(AgreementId agreement, String sha256) {
        return in(agreement).filter(file -> file.sha256().equals(sha256)).findFirst();
    }

    @Override
    public List<StoredFile> of(AgreementId agreement) {
        return in(agreement).toList();
    }

    @Override
    public void add(StoredFile file, InputStream bytes) throws IOException {
        if (findSame(file.agreement(), file.sha256()).isPresent()) {
            throw new ConcurrentChangeException(file.id() + " has been handed in by someone else");
        }
        stored.put(file, bytes.readAllBytes());
    }

    @Override
    public void copy(StoredFile file, OutputStream to) throws IOException {
        to.write(Objects.requireNonNull(stored.get(file)));
    }
}
