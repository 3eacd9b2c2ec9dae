package org.knotenpunkt.bootstrap.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.knotenpunkt.bootstrap.CannotRun;

/** The programs of PostgreSQL for this machine, unpacked once into a folder. */
record Program(Path folder) {
    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Unpacks the programs into a folder within the given one, unless that was done before. */
    static Program in(Path parent) throws IOException {
        var archive = archive();
        var folder = parent.resolve("program-" + fingerprint(archive));
        if (Files.notExists(folder)) {
            var unfinished = parent.resolve("program.new");
            Folders.delete(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Program(folder.toAbsolutePath());
    }

    /** Where the program of the name is. */
    Path command(String name) {
        return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    /** The version of PostgreSQL of which its data depend: {@code 18}. */
    String majorVersion() throws IOException {
        try (var lines = Files.lines(folder.resolve("share/postgresql/postgres.bki"))) {
            return lines.findFirst().orElseThrow().replaceFirst("# PostgreSQL ", "");
        }
    }

    private static byte[] archive() {
        var system = isWindows() ? "Windows" : isMac() ? "Darwin" : "Linux";
        var machine = System.getProperty("os.arch");
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, machine.equals("amd64") ? "x86_64" : machine)) {
            return stream.readAllBytes();
        } catch (IOException | IllegalStateException e) {
            throw new CannotRun(
                    "Knotenpunkt brings no PostgreSQL for %s on %s; set database.url to one of your own"
                            .formatted(system, machine),
                    e);
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static String fingerprint(byte[] archive) {
        var checksum = new CRC32C();
        checksum.update(archive);
        return HexFormat.of().toHexDigits(checksum.getValue(), 8);
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("%s leads out of the archive".formatted(entry.getName()));
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !isWindows()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
