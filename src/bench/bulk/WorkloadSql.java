package bulk;

import static bulk.ConditionSql.column;
import static bulk.ConditionSql.high;
import static bulk.ConditionSql.low;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The benchmark in DuckDB's SQL, the fastest of those that were tried. A file is read without
 * guessing at its columns; the options become numbers once (an ENUM for each list was slower); each
 * flag is a column of its own; a disposition looks at a few groups of flags instead of all; and the
 * ids of flags are put together only for groups in which there is one.
 */
final class WorkloadSql {
  private static final int FLAGS_AT_ONCE = 10;
  private final Workload workload;

  WorkloadSql(Workload workload) {
    this.workload = workload;
  }

  /** Reads the records of one file and writes what each comes to into another, in their order. */
  String copy(Records.Format format, Path records, Path results) {
    return """
           COPY (
             WITH written AS (%s),
             answers AS (SELECT reference, %s FROM written),
             scored AS (SELECT *, %s FROM answers),
             flagged AS (SELECT *, %s FROM scored),
             grouped AS (SELECT *, %s FROM flagged)
             SELECT reference, %s FROM grouped
           ) TO '%s' (FORMAT csv, HEADER)
           """
        .formatted(
            read(format, records),
            listed(workload.questions().stream().map(WorkloadSql::answer).toList()),
            listed(workload.scores().stream().map(WorkloadSql::bounds).toList()),
            listed(
                workload.flags().stream()
                    .map(flag -> ConditionSql.of(flag.when()) + " AS " + flag.id())
                    .toList()),
            listed(
                groups().entrySet().stream()
                    .map(group -> String.join(" OR ", group.getValue()) + " AS " + group.getKey())
                    .toList()),
            result(),
            results);
  }

  /**
   * How many records there are, and how many of them kapscreen's results have otherwise or in
   * another place than the results of {@link #copy}.
   */
  String comparison(Path ours, Path theirs) {
    List<String> same = new ArrayList<>();
    for (String id : List.of("reference", "disposition", "at-least", "could-be")) {
      same.add("ours.%1$s = theirs.%1$s".formatted(column(id)));
    }
    for (String list : List.of("raised", "unresolved")) {
      same.add("array_to_string(ours.%1$s, ';') = coalesce(theirs.%1$s, '')".formatted(list));
    }
    for (Workload.Score score : workload.scores()) {
      String our = "ours.scores." + column(score.id());
      same.add("%s.low = theirs.%s::INTEGER".formatted(our, low(score)));
      same.add("%s.high = theirs.%s::INTEGER".formatted(our, high(score)));
      same.add("%s.band IS NOT DISTINCT FROM theirs.%s".formatted(our, column(score.id())));
    }
    return """
           SELECT count(*), count(*) FILTER ((%s) IS NOT TRUE)
           FROM read_json('%s', format = 'newline_delimited', columns = {%s}) ours
           POSITIONAL JOIN read_csv('%s', all_varchar = true, header = true, nullstr = '') theirs
           """
        .formatted(String.join(" AND ", same), ours, resultColumns(), theirs);
  }

  private String resultColumns() {
    String scores =
        workload.scores().stream()
            .map(score -> column(score.id()) + " STRUCT(low INTEGER, high INTEGER, band VARCHAR)")
            .collect(Collectors.joining(", ", "STRUCT(", ")"));
    return """
           'reference': 'VARCHAR', 'disposition': 'VARCHAR', 'at-least': 'VARCHAR',
           'could-be': 'VARCHAR', 'raised': 'VARCHAR[]', 'unresolved': 'VARCHAR[]', 'scores': '%s'\
           """
        .formatted(scores);
  }

  private String read(Records.Format format, Path records) {
    String columns =
        workload.questions().stream()
            .map(question -> ", '" + question.id() + "': 'VARCHAR'")
            .collect(Collectors.joining("", "{'reference': 'VARCHAR'", "}"));
    return switch (format) {
      case CSV ->
          """
          SELECT * FROM read_csv('%s', auto_detect = false, header = true, delim = ',',
            quote = '"', escape = '"', new_line = '\\n', columns = %s)"""
              .formatted(records, columns);
      case NDJSON ->
          """
          SELECT * FROM read_json('%s', auto_detect = false, format = 'newline_delimited',
            columns = %s)"""
              .formatted(records, columns);
    };
  }

  /** Its number, or NULL without a value. */
  private static String answer(Workload.Question question) {
    String column = column(question.id());
    if (question.isNumber()) {
      return "TRY_CAST(%1$s AS SMALLINT) AS %1$s".formatted(column);
    }
    List<String> options = question.options();
    return IntStream.range(0, options.size())
        .mapToObj(place -> " WHEN '" + options.get(place) + "' THEN " + place + "::UTINYINT")
        .collect(Collectors.joining("", "CASE " + column, " END AS " + column));
  }

  private static String bounds(Workload.Score score) {
    List<String> lowest = new ArrayList<>();
    List<String> highest = new ArrayList<>();
    for (Workload.Term term : score.terms()) {
      int most = term.question().most();
      String column = column(term.question().id());
      String value = term.reverse() ? most + "::UTINYINT - " + column : column;
      lowest.add("coalesce(%s, 0::UTINYINT)".formatted(value));
      highest.add("coalesce(%s, %d::UTINYINT)".formatted(value, most));
    }
    return "%s AS %s, %s AS %s"
        .formatted(
            String.join(" + ", lowest), low(score), String.join(" + ", highest), high(score));
  }

  /**
   * The flags that come to the same when they are raised and when they are unresolved. If one of a
   * group is raised, it does not matter whether others are unresolved, so that OR tells all.
   */
  private Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Workload.Flag flag : workload.flags()) {
      String group = column(flag.disposition() + "/" + flag.ifUnresolved());
      groups.computeIfAbsent(group, name -> new ArrayList<>()).add(flag.id());
    }
    return groups;
  }

  private String result() {
    List<String> columns = new ArrayList<>();
    columns.add(worst("disposition", " IS TRUE", true));
    columns.add(worst("at-least", " IS TRUE", false));
    columns.add(worst("could-be", " IS NOT FALSE", false));
    columns.add(flags("raised", ""));
    columns.add(flags("unresolved", " IS NULL"));
    for (Workload.Score score : workload.scores()) {
      columns.add(low(score));
      columns.add(high(score));
      columns.add(band(score));
    }
    return listed(columns);
  }

  /** The most severe disposition of those that a group {@code test} comes to. */
  private String worst(String name, String test, boolean unresolvedToo) {
    StringBuilder worst = new StringBuilder("CASE");
    for (String disposition : Workload.DISPOSITIONS) {
      List<String> any = new ArrayList<>();
      for (String group : groups().keySet()) {
        if (group.startsWith('"' + disposition + "/")) {
          any.add(group + test);
        }
        if (unresolvedToo && group.endsWith("/" + disposition + '"')) {
          any.add(group + " IS NULL");
        }
      }
      if (!any.isEmpty()) {
        worst.append(" WHEN %s THEN '%s'".formatted(String.join(" OR ", any), disposition));
      }
    }
    return worst + " ELSE 'consult' END AS " + column(name);
  }

  /** The ids of the flags that {@code test}, with semicolons between. */
  private String flags(String name, String test) {
    List<Workload.Flag> flags = workload.flags();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < flags.size(); from += FLAGS_AT_ONCE) {
      List<String> some =
          flags.subList(from, Math.min(flags.size(), from + FLAGS_AT_ONCE)).stream()
              .map(Workload.Flag::id)
              .toList();
      parts.add(
          "CASE WHEN %s THEN concat_ws(';', %s) END"
              .formatted(
                  some.stream().map(id -> id + test).collect(Collectors.joining(" OR ")),
                  some.stream()
                      .map(id -> "CASE WHEN %1$s%2$s THEN '%1$s' END".formatted(id, test))
                      .collect(Collectors.joining(", "))));
    }
    return "concat_ws(';', " + listed(parts) + ") AS " + name;
  }

  /** The band that all of what the score can be lies in, or NULL. */
  private static String band(Workload.Score score) {
    StringBuilder band = new StringBuilder("CASE");
    for (int i = 0; i < score.bands().size(); i++) {
      boolean last = i + 1 == score.bands().size();
      String below = last ? "" : " AND " + high(score) + " < " + score.bands().get(i + 1).from();
      band.append(
          " WHEN %s >= %d%s THEN '%s'"
              .formatted(
                  low(score), score.bands().get(i).from(), below, score.bands().get(i).id()));
    }
    return band + " END AS " + column(score.id());
  }

  private static String listed(List<String> parts) {
    return String.join(", ", parts);
  }
}
