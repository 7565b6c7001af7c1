package bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs the SQL of a file in DuckDB with two threads and says how many seconds that took, without
 * the start of Java and of the database.
 */
final class ScoreWithDuckDb {
  private ScoreWithDuckDb() {}

  public static void main(String[] args) throws IOException, SQLException {
    String sql = Files.readString(Path.of(args[0]));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      long start = System.nanoTime();
      statement.execute(sql);
      System.out.println((System.nanoTime() - start) / 1e9);
    }
  }
}
