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

/**
 * The benchmark in DuckDB's SQL, the fastest of those that were tried. A file is read without
 * guessing at its columns; the options become numbers once (an ENUM for each list was slower); each
 * flag is a column of its own; a disposition looks at a few groups of flags instead of all; and the
 * ids of flags are put together only for groups in which there is one.
 *
 * <p>What it writes is to the byte what kapscreen writes. JSON made of structs has a null where
 * kapscreen leaves a band out, and so a line is one text, written as CSV that quotes nothing.
 */
final class WorkloadSql {
  private static final int AT_ONCE = 10;
  private static final String RANK = "-rank";
  private final Workload workload;

  WorkloadSql(Workload workload) {
    this.workload = workload;
  }

  /**
   * Reads the records of one file and writes what each comes to into another, in their order. What
   * follows the number of a line is put into a table first, whose row ids are in the order of the
   * input: with {@code row_number()} all would be the work of one thread.
   */
  String copy(Records.Format format, Path records, Path results) {
    return """
           CREATE TEMP TABLE scored_records AS
             WITH written AS (%s),
             numbered AS (SELECT *, %s FROM written),
             answers AS (SELECT reference, %s FROM numbered),
             scored AS (SELECT *, %s FROM answers),
             flagged AS (SELECT *, %s FROM scored),
             grouped AS (SELECT *, %s FROM flagged),
             ranked AS (SELECT *, %s FROM grouped)
             SELECT %s AS result FROM ranked;
           COPY (
             SELECT concat('{"source":"%s","line":', rowid + %d, result) FROM scored_records
           ) TO '%s' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '')
           """
        .formatted(
            read(format, records),
            listed(
                workload.questions().stream()
                    .filter(Workload.Question::isNumber)
                    .map(WorkloadSql::number)
                    .toList()),
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
            listed(
                List.of(
                    worst("disposition", " IS TRUE", true),
                    worst("at-least", " IS TRUE", false),
                    worst("could-be", " IS NOT FALSE", false))),
            result(),
            records,
            format == Records.Format.CSV ? 2 : 1,
            results);
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

  private static String number(Workload.Question question) {
    return "TRY_CAST(%s AS SMALLINT) AS %s".formatted(column(question.id()), parsed(question));
  }

  /** What is written as a number, whether the question takes it or not. */
  private static String parsed(Workload.Question question) {
    return column(question.id() + "-number");
  }

  /** Its number, or NULL without a value; anything that is no answer ends the query. */
  private static String answer(Workload.Question question) {
    String column = column(question.id());
    List<String> cases = new ArrayList<>();
    if (question.isNumber()) {
      cases.add("WHEN %s THEN %s".formatted(isTaken(question), parsed(question)));
    }
    List<String> options = question.options();
    for (int place = 0; place < options.size(); place++) {
      cases.add("WHEN %s = '%s' THEN %d::UTINYINT".formatted(column, options.get(place), place));
    }
    return """
           CASE %1$s WHEN %2$s IS NULL OR %2$s IN ('', 'not-sure', 'declined') THEN NULL
             ELSE error('no answer to %3$s: ' || %2$s) END AS %2$s"""
        .formatted(String.join(" ", cases), column, question.id());
  }

  /**
   * The cast rounds 45.7, which a question for whole numbers does not take, and so digits count.
   */
  private static String isTaken(Workload.Question question) {
    String number = parsed(question);
    int most = digits(question.high());
    String digits = Integer.toString(most);
    for (int fewer = most - 1; fewer >= digits(question.low()); fewer--) {
      int power = (int) Math.pow(10, fewer);
      digits = "CASE WHEN %s < %d THEN %d ELSE %s END".formatted(number, power, fewer, digits);
    }
    return "%s BETWEEN %d AND %d AND strlen(%s) = %s"
        .formatted(number, question.low(), question.high(), column(question.id()), digits);
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
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

  /** All of a line that follows its number; {@code concat} passes over NULL. */
  private String result() {
    List<String> parts = new ArrayList<>();
    parts.add("',\"reference\":' || to_json(reference)");
    parts.add(dispositions());
    parts.add("',\"raised\":['");
    parts.add(flags(""));
    parts.add("'],\"unresolved\":['");
    parts.add(flags(" IS NULL"));
    parts.add("'],\"settle\":['");
    parts.add(settle());
    String before = "'],\"scores\":{";
    for (Workload.Score score : workload.scores()) {
      parts.add(before + "\"%s\":{\"low\":'".formatted(score.id()));
      parts.add(low(score));
      parts.add("',\"high\":'");
      parts.add(high(score));
      parts.add(band(score));
      before = "',";
    }
    parts.add("'}}'");
    return "concat(" + listed(parts) + ")";
  }

  /** The place of the most severe disposition of those that a group {@code test} comes to. */
  private String worst(String name, String test, boolean unresolvedToo) {
    StringBuilder worst = new StringBuilder("CASE");
    List<String> dispositions = Workload.DISPOSITIONS;
    int mildest = dispositions.size() - 1;
    for (int rank = 0; rank < mildest; rank++) {
      List<String> any = new ArrayList<>();
      for (String group : groups().keySet()) {
        if (group.startsWith('"' + dispositions.get(rank) + "/")) {
          any.add(group + test);
        }
        if (unresolvedToo && group.endsWith("/" + dispositions.get(rank) + '"')) {
          any.add(group + " IS NULL");
        }
      }
      if (!any.isEmpty()) {
        worst.append(" WHEN %s THEN %d::UTINYINT".formatted(String.join(" OR ", any), rank));
      }
    }
    return worst + " ELSE %d::UTINYINT END AS %s".formatted(mildest, column(name + RANK));
  }

  /** Mostly all three are the same, which is one text then. */
  private static String dispositions() {
    List<String> names = List.of("disposition", "at-least", "could-be");
    return "CASE WHEN %s = %s THEN %s ELSE concat(%s) END"
        .formatted(
            column("at-least" + RANK),
            column("could-be" + RANK),
            dispositions("disposition", names),
            listed(names.stream().map(name -> dispositions(name, List.of(name))).toList()));
  }

  /** The disposition of {@code of} as the value of all of {@code names}. */
  private static String dispositions(String of, List<String> names) {
    StringBuilder cases = new StringBuilder("CASE " + column(of + RANK));
    for (int rank = 0; rank < Workload.DISPOSITIONS.size(); rank++) {
      String word = Workload.DISPOSITIONS.get(rank);
      cases.append(" WHEN %d THEN '".formatted(rank));
      names.forEach(name -> cases.append(",\"%s\":\"%s\"".formatted(name, word)));
      cases.append("'");
    }
    return cases + " END";
  }

  /** The ids of the flags that {@code test}, as they stand in a list. */
  private String flags(String test) {
    List<Workload.Flag> flags = workload.flags();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < flags.size(); from += AT_ONCE) {
      List<String> some =
          flags.subList(from, Math.min(flags.size(), from + AT_ONCE)).stream()
              .map(Workload.Flag::id)
              .toList();
      parts.add(
          "CASE WHEN %s THEN %s END"
              .formatted(
                  some.stream().map(id -> id + test).collect(Collectors.joining(" OR ")),
                  joined(some.stream().map(id -> quotedIf(id + test, id)).toList())));
    }
    return joined(parts);
  }

  /** The questions that would settle whether it is what it could be, where it could be worse. */
  private String settle() {
    Map<Workload.Question, List<String>> tests = new LinkedHashMap<>();
    workload.questions().forEach(question -> tests.put(question, new ArrayList<>()));
    for (Workload.Flag flag : workload.flags()) {
      int rank = Workload.DISPOSITIONS.indexOf(flag.disposition());
      String unresolved =
          "%s > %d AND %s IS NULL".formatted(column("disposition" + RANK), rank, flag.id());
      MissingSql.of(flag.when())
          .forEach((question, test) -> tests.get(question).add(unresolved + " AND " + test));
    }
    List<String> ids = new ArrayList<>();
    tests.forEach(
        (question, any) -> {
          if (!any.isEmpty()) {
            ids.add(quotedIf(String.join(" OR ", any), question.id()));
          }
        });
    return "CASE WHEN %s < %s THEN %s END"
        .formatted(column("could-be" + RANK), column("disposition" + RANK), joined(ids));
  }

  private static String quotedIf(String test, String id) {
    return "CASE WHEN %s THEN '\"%s\"' END".formatted(test, id);
  }

  /** The rest of a score: the band that all of what it can be lies in, if there is one. */
  private static String band(Workload.Score score) {
    StringBuilder band = new StringBuilder("CASE");
    for (int i = 0; i < score.bands().size(); i++) {
      boolean last = i + 1 == score.bands().size();
      String below = last ? "" : " AND " + high(score) + " < " + score.bands().get(i + 1).from();
      band.append(
          " WHEN %s >= %d%s THEN ',\"band\":\"%s\"}'"
              .formatted(
                  low(score), score.bands().get(i).from(), below, score.bands().get(i).id()));
    }
    return band + " ELSE '}' END";
  }

  private static String joined(List<String> parts) {
    return "concat_ws(',', " + listed(parts) + ")";
  }

  private static String listed(List<String> parts) {
    return String.join(", ", parts);
  }
}
