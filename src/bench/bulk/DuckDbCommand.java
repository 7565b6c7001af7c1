package bulk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How {@link ScoreWithDuckDb} is started. The driver's jar unpacks its library of 60 MB at every
 * start; it is unpacked beforehand here, so that this does not count against the database.
 */
final class DuckDbCommand {
  private static final String LIBRARY = "libduckdb_java.so";
  private final Path unpacked;

  private DuckDbCommand(Path unpacked) {
    this.unpacked = unpacked;
  }

  static DuckDbCommand unpackedIn(Path folder) throws IOException {
    String cpu = System.getProperty("os.arch").replace("aarch64", "arm64");
    String library = LIBRARY + "_linux_" + cpu;
    try (ZipFile jar = new ZipFile(jar())) {
      if (jar.getEntry(library) == null) {
        throw new IOException("the benchmark runs on Linux, and the driver has no " + library);
      }
      for (ZipEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        boolean needed = name.equals(library) || !name.startsWith(LIBRARY);
        Path file = folder.resolve(name.equals(library) ? LIBRARY : name).normalize();
        if (needed && !entry.isDirectory() && file.startsWith(folder)) {
          Files.createDirectories(file.getParent());
          try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    return new DuckDbCommand(folder);
  }

  List<String> running(Path sql) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.library.path=" + unpacked,
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        place(DuckDbCommand.class) + File.pathSeparator + unpacked,
        ScoreWithDuckDb.class.getName(),
        sql.toString());
  }

  private static File jar() throws IOException {
    try {
      return new File(place(Class.forName("org.duckdb.DuckDBDriver")));
    } catch (ClassNotFoundException e) {
      throw new IOException("the driver of DuckDB is not on the class path", e);
    }
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
