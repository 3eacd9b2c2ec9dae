package org.knotenpunkt.application.centre.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Quality frames in maps. */
public final class InMemoryFrames implements QualityFrames {
    private final List<QualityFrame> shipped;
    private final Map<String, QualityFrame> own = new TreeMap<>();

    public InMemoryFrames(QualityFrame... shipped) {
        this.shipped = List.of(shipped);
    }

    @Override
    public List<KnownFrame> all(MunicipalityId town) {
        return Stream.concat(
                        shipped.stream().map(frame -> new KnownFrame(frame, false)),
                        own.entrySet().stream()
                                .filter(entry -> entry.getKey().startsWith(town.toString()))
                                .map(entry -> new KnownFrame(entry.getValue(), true)))
                .sorted(Comparator.comparing(
                                (KnownFrame known) -> known.frame().ref().code())
                        .thenComparing(known -> known.frame().ref().edition(), Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public void add(MunicipalityId town, QualityFrame frame) {
        if (own.putIfAbsent("%s %s".formatted(town, frame.ref()), frame) != null) {
            throw new ConcurrentChangeException("%s is there".formatted(frame.ref()));
        }
    }
}
