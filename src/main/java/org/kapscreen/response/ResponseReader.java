package org.kapscreen.response;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.DateText;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.response.Assessment.Bounds;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.yaml.Fields;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.Problems;
import org.kapscreen.yaml.YamlFile;

/**
 * Reads a response file strictly, as the YAML that JSON is: unknown, missing and doubled keys,
 * wrong words and a file that was cut off are problems with a place. No problem shows what stands
 * in the file: it could be an answer.
 */
public final class ResponseReader {
  /** A response with a very long history; what is longer is none. */
  public static final int MOST_BYTES = YamlFile.MOST_BYTES_EVER;

  private static final List<String> KEYS =
      List.of(
          "format",
          "questionnaire",
          "program",
          "channel",
          "language",
          "also-in",
          "reference",
          "taken-over",
          "started",
          "ended",
          "entries",
          "interruptions",
          "assessment",
          "seal");
  private static final List<String> VALUE_KEYS =
      List.of("chosen", "number", "date", "text", "entries");

  private final Problems problems;

  private ResponseReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * What became of a file.
   *
   * @param response empty if there are problems
   */
  public record Result(Optional<Response> response, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param name of the file, for problems
   */
  public static Result of(String name, byte[] content) {
    return of(YamlFile.of(name, content));
  }

  private static Result of(YamlFile yaml) {
    Problems problems = Problems.withoutLines(); // they hold answers
    if (yaml.root().isEmpty()) {
      Problem first = yaml.problems().get(0);
      problems.addAll(
          List.of(
              new Problem(
                  first.code(),
                  first.place(),
                  "",
                  1,
                  "the file is damaged, or no response of kapscreen",
                  Optional.of(
                      "Restore it from a copy; kapscreen itself never changes a finished response."))));
      return new Result(Optional.empty(), problems.inOrder());
    }
    Optional<Response> response = new ResponseReader(problems).response(yaml.root().get());
    return new Result(problems.isEmpty() ? response : Optional.empty(), problems.inOrder());
  }

  private Optional<Response> response(Node root) {
    Optional<Fields> found = Fields.of(root, problems, "a response", KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    checkFormat(fields);
    Optional<Response.Used> used = fields.need("questionnaire").flatMap(this::used);
    Optional<String> program = fields.needText("program");
    Optional<Channel> channel = fields.needWord("channel", Channel.class);
    Optional<String> language = fields.needText("language");
    List<String> alsoIn = fields.words("also-in").stream().map(Node.Scalar::text).toList();
    Optional<String> reference = fields.text("reference");
    Optional<Response.TakenOver> takenOver = fields.find("taken-over").flatMap(this::takenOver);
    Optional<Instant> started = fields.needScalar("started").flatMap(this::time);
    Optional<Response.Ending> ending = fields.find("ended").flatMap(this::ending);
    List<Response.Entry> entries = all(fields, "entries", this::entry);
    List<Response.Interruption> interruptions = all(fields, "interruptions", this::interruption);
    Optional<Assessment> assessment = fields.find("assessment").flatMap(this::assessment);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Response(
            used.orElseThrow(),
            program.orElseThrow(),
            channel.orElseThrow(),
            language.orElseThrow(),
            alsoIn,
            reference,
            takenOver,
            started.orElseThrow(),
            ending,
            entries,
            interruptions,
            assessment));
  }

  private interface PartReader<T> {
    Optional<T> read(Node node);
  }

  private <T> List<T> all(Fields fields, String key, PartReader<T> reader) {
    fields.need(key);
    List<T> parts = new ArrayList<>();
    fields.list(key).forEach(node -> reader.read(node).ifPresent(parts::add));
    return parts;
  }

  private void checkFormat(Fields fields) {
    Optional<Node.Scalar> format = fields.needScalar("format");
    if (format.isPresent() && !format.get().text().equals(String.valueOf(ResponseWriter.FORMAT))) {
      problems.add(
          ProblemCode.UNKNOWN_FORMAT,
          format.get(),
          "this kapscreen reads responses of format " + ResponseWriter.FORMAT,
          "Use the kapscreen that wrote it.");
    }
  }

  private Optional<Response.Used> used(Node node) {
    Optional<Fields> fields =
        Fields.of(node, problems, "a questionnaire", List.of("id", "version", "sha256"));
    Optional<Node.Scalar> id = fields.flatMap(f -> f.needId("id"));
    Optional<String> version = fields.flatMap(f -> f.needText("version"));
    Optional<String> sha256 = fields.flatMap(f -> f.needText("sha256"));
    return id.isPresent() && version.isPresent() && sha256.isPresent()
        ? Optional.of(new Response.Used(id.get().text(), version.get(), sha256.get()))
        : Optional.empty();
  }

  private Optional<Response.TakenOver> takenOver(Node node) {
    Optional<Fields> found =
        Fields.of(
            node,
            problems,
            "an earlier response",
            List.of("questionnaire", "started", "sha256", "questions"));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Response.Used> used = fields.need("questionnaire").flatMap(this::used);
    Optional<Instant> started = fields.needScalar("started").flatMap(this::time);
    Optional<String> sha256 = fields.needText("sha256");
    fields.need("questions");
    List<String> questions = texts(fields, "questions");
    return used.isPresent() && started.isPresent() && sha256.isPresent()
        ? Optional.of(new Response.TakenOver(used.get(), started.get(), sha256.get(), questions))
        : Optional.empty();
  }

  private Optional<Instant> time(Node.Scalar scalar) {
    try {
      return Optional.of(Instant.parse(scalar.text()));
    } catch (DateTimeException e) {
      problems.add(
          ProblemCode.BAD_DATE,
          scalar,
          "this is no time",
          "A time is written as 2026-05-04T14:10:00Z.");
      return Optional.empty();
    }
  }

  private Optional<Response.Ending> ending(Node node) {
    Optional<Fields> fields = Fields.of(node, problems, "an ending", List.of("how", "at"));
    Optional<Response.How> how = fields.flatMap(f -> f.needWord("how", Response.How.class));
    Optional<Instant> at = fields.flatMap(f -> f.needScalar("at")).flatMap(this::time);
    return how.flatMap(h -> at.map(a -> new Response.Ending(h, a)));
  }

  private Optional<Response.Entry> entry(Node node) {
    List<String> keys =
        new ArrayList<>(List.of("question", "state", "at", "by", "note", "history"));
    keys.addAll(VALUE_KEYS);
    Optional<Fields> fields = Fields.of(node, problems, "an entry", keys);
    Optional<Node.Scalar> question = fields.flatMap(f -> f.needId("question"));
    Optional<Answer> answer = fields.flatMap(this::answer);
    if (question.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> at = fields.get().scalar("at").flatMap(this::time);
    List<Response.Change> history = new ArrayList<>();
    fields.get().list("history").forEach(n -> change(n).ifPresent(history::add));
    return Optional.of(
        new Response.Entry(
            question.get().text(),
            answer.get(),
            at,
            fields.get().text("by"),
            fields.get().text("note"),
            history));
  }

  private Optional<Response.Change> change(Node node) {
    List<String> keys = new ArrayList<>(List.of("at", "by", "state"));
    keys.addAll(VALUE_KEYS);
    Optional<Fields> fields = Fields.of(node, problems, "a change", keys);
    Optional<Instant> at = fields.flatMap(f -> f.needScalar("at")).flatMap(this::time);
    Optional<Answer> before = fields.flatMap(this::answer);
    Optional<String> by = fields.flatMap(f -> f.text("by"));
    return at.flatMap(a -> before.map(b -> new Response.Change(a, by, b)));
  }

  private Optional<Answer> answer(Fields fields) {
    Optional<AnswerState> state = fields.needWord("state", AnswerState.class);
    List<String> values = VALUE_KEYS.stream().filter(key -> fields.find(key).isPresent()).toList();
    if (state.isEmpty()) {
      return Optional.empty();
    }
    boolean needed = state.get() == AnswerState.ANSWERED;
    if (values.size() != (needed ? 1 : 0)) {
      problems.add(
          ProblemCode.NOT_AN_ANSWER,
          fields.node(),
          needed
              ? "an answered question has exactly one value"
              : "only an answered question has a value",
          "The file was changed by hand; restore it from a copy.");
      return Optional.empty();
    }
    return needed
        ? value(fields, values.get(0)).map(Answer.Answered::new)
        : Optional.of(Answer.without(state.get()));
  }

  private Optional<Value> value(Fields fields, String key) {
    return switch (key) {
      case "chosen" -> {
        List<String> options = texts(fields, key);
        yield options.isEmpty()
            ? Optional.empty()
            : Optional.of(new Value.Chosen(new LinkedHashSet<>(options)));
      }
      case "number" -> fields.number(key).map(Value.Amount::new);
      case "date" -> fields.scalar(key).flatMap(this::day);
      case "text" -> fields.text(key).map(Value.Words::new);
      default -> Optional.of(new Value.Entries(texts(fields, key)));
    };
  }

  /** Unlike ids, entries may stand twice: a person said so. */
  private List<String> texts(Fields fields, String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : fields.list(key)) {
      if (node instanceof Node.Scalar scalar) {
        texts.add(scalar.text());
      } else {
        problems.add(
            ProblemCode.WRONG_SHAPE,
            node,
            "an item of this list is a text, not " + node.kind(),
            "The file was changed by hand; restore it from a copy.");
      }
    }
    return texts;
  }

  private Optional<Value> day(Node.Scalar scalar) {
    Optional<Value> day = DateText.parse(scalar.text()).map(Value.Day::new);
    if (day.isEmpty()) {
      problems.add(
          ProblemCode.BAD_DATE, scalar, "this is no day", "A day is written as 2026-05-04.");
    }
    return day;
  }

  private Optional<Response.Interruption> interruption(Node node) {
    Optional<Fields> fields =
        Fields.of(
            node, problems, "an interruption", List.of("flag", "notice", "shown", "acknowledged"));
    Optional<Node.Scalar> flag = fields.flatMap(f -> f.needId("flag"));
    Optional<Node.Scalar> notice = fields.flatMap(f -> f.needId("notice"));
    Optional<Instant> shown = fields.flatMap(f -> f.needScalar("shown")).flatMap(this::time);
    Optional<Instant> acknowledged =
        fields.flatMap(f -> f.scalar("acknowledged")).flatMap(this::time);
    return flag.isPresent() && notice.isPresent() && shown.isPresent()
        ? Optional.of(
            new Response.Interruption(
                flag.get().text(), notice.get().text(), shown.get(), acknowledged))
        : Optional.empty();
  }

  private Optional<Assessment> assessment(Node node) {
    Optional<Fields> found =
        Fields.of(
            node,
            problems,
            "an assessment",
            List.of(
                "at-least", "disposition", "could-be", "settle", "follow-up", "flags", "scores"));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Disposition> atLeast = fields.needWord("at-least", Disposition.class);
    Optional<Disposition> disposition = fields.needWord("disposition", Disposition.class);
    Optional<Disposition> couldBe = fields.needWord("could-be", Disposition.class);
    fields.need("settle");
    Optional<FollowUp> followUp = fields.word("follow-up", FollowUp.class);
    List<FlagResult> flags = all(fields, "flags", this::flag);
    List<ScoreResult> scores = all(fields, "scores", this::score);
    return atLeast.isPresent() && disposition.isPresent() && couldBe.isPresent()
        ? Optional.of(
            new Assessment(
                atLeast.get(),
                disposition.get(),
                couldBe.get(),
                texts(fields, "settle"),
                followUp,
                flags,
                scores))
        : Optional.empty();
  }

  private Optional<FlagResult> flag(Node node) {
    Optional<Fields> fields =
        Fields.of(node, problems, "a flag", List.of("flag", "status", "missing"));
    Optional<Node.Scalar> id = fields.flatMap(f -> f.needId("flag"));
    Optional<Status> status = fields.flatMap(f -> f.needWord("status", Status.class));
    return id.isPresent() && status.isPresent()
        ? Optional.of(new FlagResult(id.get().text(), status.get(), texts(fields.get(), "missing")))
        : Optional.empty();
  }

  private Optional<ScoreResult> score(Node node) {
    Optional<Fields> fields =
        Fields.of(node, problems, "a score", List.of("score", "low", "high", "band", "missing"));
    Optional<Node.Scalar> id = fields.flatMap(f -> f.needId("score"));
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = fields.get().number("low");
    Optional<BigDecimal> high = fields.get().number("high");
    Optional<Bounds> range = low.flatMap(l -> high.map(h -> new Bounds(l, h)));
    return Optional.of(
        new ScoreResult(
            id.get().text(), range, fields.get().text("band"), texts(fields.get(), "missing")));
  }
}
