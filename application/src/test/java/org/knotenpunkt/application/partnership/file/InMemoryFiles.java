package org.knotenpunkt.application.partnership.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.StoredFile;

/** Files in memory. */
public final class InMemoryFiles implements StoredFiles {
    private static final int PART = 1000;

    private final Map<StoredFile, byte[]> written = new LinkedHashMap<>();
    private final Map<StoredFile, byte[]> stored = new LinkedHashMap<>();

    public void clear() {
        written.clear();
        stored.clear();
    }

    Map<StoredFile, byte[]> copy() {
        return new LinkedHashMap<>(stored);
    }

    void restore(Map<StoredFile, byte[]> before) {
        clear();
        stored.putAll(before);
    }

    private Stream<StoredFile> in(AgreementId agreement) {
        return stored.keySet().stream().filter(file -> file.agreement().equals(agreement));
    }

    @Override
    public Optional<StoredFile> find(AgreementId agreement, FileId id) {
        return in(agreement).filter(file -> file.id().equals(id)).findFirst();
    }

    @Override
    public List<StoredFile> of(AgreementId agreement) {
        return in(agreement).toList();
    }

    public void add(StoredFile file, byte[] bytes) {
        stored.put(file, bytes);
    }

    @Override
    public void write(StoredFile file, InputStream bytes) throws IOException {
        written.put(file, bytes.readAllBytes());
    }

    @Override
    public void keep(StoredFile file) {
        stored.put(file, Objects.requireNonNull(written.remove(file)));
    }

    @Override
    public void remove(StoredFile file) {
        written.remove(file);
        stored.remove(file);
    }

    @Override
    public Optional<byte[]> part(StoredFile file, int position) {
        var bytes = Objects.requireNonNull(stored.get(file));
        int from = position * PART;
        return from < bytes.length
                ? Optional.of(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)))
                : Optional.empty();
    }
}
