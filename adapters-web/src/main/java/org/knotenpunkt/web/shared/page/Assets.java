package org.knotenpunkt.web.shared.page;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.knotenpunkt.domain.shared.Sha256;

/** Styles, scripts and pictures: all from the class path, under a path that changes with their content. */
public final class Assets {
    private static final Map<String, String> RESOURCES = Map.ofEntries(
            entry("bootstrap.css", "/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css"),
            entry("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
            entry("knotenpunkt.css", "/assets/knotenpunkt.css"),
            entry("answering.css", "/assets/answering.css"),
            entry("count.js", "/assets/count.js"),
            entry("count-worker.js", "/assets/count-worker.js"),
            entry("files.js", "/assets/files.js"),
            entry("count.webmanifest", "/assets/count.webmanifest"),
            entry("icon.svg", "/assets/icon.svg"),
            entry("icon-192.png", "/assets/icon-192.png"),
            entry("icon-512.png", "/assets/icon-512.png"));

    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "png",
            "image/png",
            "svg",
            "image/svg+xml",
            "webmanifest",
            "application/manifest+json");

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String version;

    /** One file, with its content as it is and compressed once and for all. */
    public static final class Asset {
        private final String type;
        private final byte[] content;
        private final byte[] gzipped;

        private Asset(String type, byte[] content) {
            this.type = type;
            this.content = content;
            this.gzipped = gzip(content);
        }

        public String type() {
            return type;
        }

        public InputStream content() {
            return new ByteArrayInputStream(content);
        }

        public InputStream gzipped() {
            return new ByteArrayInputStream(gzipped);
        }
    }

    public Assets() {
        var digest = Sha256.begun();
        RESOURCES.keySet().stream().sorted().forEach(name -> {
            var content = read(RESOURCES.getOrDefault(name, ""));
            digest.update(content);
            var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            assets.put(name, new Asset(type, content));
        });
        version = HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** The path under which a page finds the file. */
    public String path(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return "/assets/%s/%s".formatted(version, name);
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /** Whether the path of a page was made from these very files. */
    public boolean isCurrent(String givenVersion) {
        return version.equals(givenVersion);
    }

    private static byte[] read(String resource) {
        try (var stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
