package bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of the benchmark: the questionnaire, and records that are the same at every run.
 *
 * @param questionnaire the questionnaire
 */
public record BulkFiles(Path folder, Path questionnaire) {
  private static final long SEED = 1;

  /** Writes the questionnaire into {@code folder}. */
  public static BulkFiles in(Path folder) throws IOException {
    Path questionnaire = folder.resolve("questionnaire.yaml");
    Files.writeString(questionnaire, WorkloadYaml.of(new Workload()));
    return new BulkFiles(folder, questionnaire);
  }

  /** Writes {@code count} records as NDJSON. */
  public Path ndjson(long count) throws IOException {
    return records(Records.Format.NDJSON, count);
  }

  Path records(Records.Format format, long count) throws IOException {
    Path file = folder.resolve("records." + format.extension());
    Records.write(new Workload(), format, count, SEED, file);
    return file;
  }
}
