package org.knotenpunkt.domain.partnership.file;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.Annex;

/** What refers to a file of an agreement. */
public sealed interface FileUse {
    /** Why the file stays. */
    FileError keeps();

    /**
     * It is an annex of the version.
     *
     * @param title of the annex
     */
    record Annexed(int version, String title) implements FileUse {
        @Override
        public FileError keeps() {
            return new FileError.FileAnnexed(version, title);
        }
    }

    /**
     * It proves that a party has said yes to the version.
     *
     * @param party as the version calls it
     */
    record Proves(int version, String party) implements FileUse {
        @Override
        public FileError keeps() {
            return new FileError.FileProves(version, party);
        }
    }

    /** All that refers to the file, by version. */
    static List<FileUse> of(Agreement agreement, FileId file) {
        return agreement.versions().stream()
                .flatMap(version -> Stream.concat(annexed(version, file), proven(version, file)))
                .toList();
    }

    private static Stream<FileUse> annexed(Version version, FileId file) {
        return version.content().annexes().stream()
                .filter(annex -> annex.file() != null && annex.file().id().equals(file))
                .map(Annex::title)
                .map(title -> new Annexed(version.number(), title));
    }

    private static Stream<FileUse> proven(Version version, FileId file) {
        return version.approvals().stream()
                .filter(approval -> approval.proof() instanceof Proof.Filed proof
                        && proof.file().equals(file))
                .map(Approval::party)
                .flatMap(party -> version.content().party(party).stream())
                .map(party -> new Proves(version.number(), party.name()));
    }
}
