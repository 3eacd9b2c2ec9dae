package org.knotenpunkt.application.centre.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: knows the quality frames that come with the software and keeps those of the towns. */
public interface QualityFrames {
    /** All editions that the town may use: ordered by code, the newest edition first. */
    List<KnownFrame> all(MunicipalityId town);

    /**
     * Keeps an edition of a frame of the town's own.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if somebody else has just added the same edition
     */
    void add(MunicipalityId town, QualityFrame frame);

    default Optional<QualityFrame> find(MunicipalityId town, FrameRef ref) {
        return all(town).stream()
                .map(KnownFrame::frame)
                .filter(frame -> frame.ref().equals(ref))
                .findFirst();
    }

    /** The newest edition of the frame. */
    default Optional<KnownFrame> newest(MunicipalityId town, String code) {
        return all(town).stream()
                .filter(known -> known.frame().ref().code().equals(code))
                .max(Comparator.comparingInt(known -> known.frame().ref().edition()));
    }
}
