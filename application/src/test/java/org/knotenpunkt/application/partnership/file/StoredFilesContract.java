package org.knotenpunkt.application.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.StoredFile;

/** What every {@link StoredFiles} does. A class that implements this runs it against one. */
public interface StoredFilesContract {
    /** Files in a house with the two agreements of the examples; none at first, and the same during one test. */
    StoredFiles files();

    @Test
    default void aFileIsFoundAsItWasHandedIn() throws Exception {
        var scan = aFile(1, AGREEMENT, "Scan.pdf", 'a');
        var picture = aFile(2, AGREEMENT, "Unterschrift – Ö.pdf", 'b');
        add(scan, new byte[] {1, 2, 3});
        add(picture, new byte[] {4});

        assertThat(files().find(AGREEMENT, scan.id())).contains(scan);
        assertThat(files().of(AGREEMENT)).containsExactly(scan, picture);
        assertThat(bytes(scan)).containsExactly(1, 2, 3);
        assertThat(bytes(picture)).containsExactly(4);
    }

    @Test
    default void aLargeFileComesBackByteByByte() throws Exception {
        var bytes = new byte[3_000_001];
        new Random(7).nextBytes(bytes);
        var large = aFile(1, AGREEMENT, "Large.pdf", 'a');
        add(large, bytes);

        assertThat(bytes(large)).isEqualTo(bytes);
    }

    @Test
    default void aFileBelongsToOneAgreement() throws Exception {
        var scan = aFile(1, AGREEMENT, "Scan.pdf", 'a');
        add(scan, new byte[] {1});
        var copy = aFile(2, OTHER_AGREEMENT, "Scan.pdf", 'a');
        add(copy, new byte[] {1});

        assertThat(files().find(OTHER_AGREEMENT, scan.id())).isEmpty();
        assertThat(files().of(OTHER_AGREEMENT)).containsExactly(copy);
    }

    @Test
    default void whatIsRemovedIsGoneWithItsBytes() throws Exception {
        var scan = aFile(1, AGREEMENT, "Scan.pdf", 'a');
        add(scan, new byte[] {1, 2, 3});
        var picture = aFile(2, AGREEMENT, "Picture.pdf", 'b');
        add(picture, new byte[] {4});

        files().remove(scan);

        assertThat(files().of(AGREEMENT)).containsExactly(picture);
        assertThat(bytes(picture)).containsExactly(4);
        add(scan, new byte[] {5});
        assertThat(bytes(scan)).containsExactly(5);
    }

    /** Does the work in one transaction. */
    default void inOne(Callable<?> work) throws Exception {
        work.call();
    }

    private void add(StoredFile file, byte[] bytes) throws Exception {
        inOne(() -> {
            files().write(file, new ByteArrayInputStream(bytes));
            files().keep(file);
            return file;
        });
    }

    private byte[] bytes(StoredFile file) {
        var bytes = new ByteArrayOutputStream();
        for (int position = 0; files().part(file, position).isPresent(); position++) {
            bytes.writeBytes(files().part(file, position).orElseThrow());
        }
        return bytes.toByteArray();
    }

    private static StoredFile aFile(int number, AgreementId agreement, String name, char digit) {
        return new StoredFile(
                new FileId(new UUID(0xf11e, number)),
                LINDENAU,
                agreement,
                name,
                FileType.PDF,
                digit == 'b',
                3,
                String.valueOf(digit).repeat(64),
                ACCOUNT,
                NOW.plusSeconds(number));
    }
}
