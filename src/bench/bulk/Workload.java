package bulk;

import bulk.Condition.All;
import bulk.Condition.Any;
import bulk.Condition.AtLeast;
import bulk.Condition.Chosen;
import bulk.Condition.Compared;
import bulk.Condition.ComparedTwo;
import bulk.Condition.InBand;
import bulk.Condition.Not;
import bulk.Condition.Within;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is scored in the benchmark: 44 questions, 60 flags and 6 banded sums that mean nothing, in
 * the make of a real form. {@link WorkloadYaml} writes them for kapscreen, {@link WorkloadSql} for
 * a database, and {@link Records} makes up answers to them.
 */
final class Workload {
  /** Most severe first. */
  static final List<String> DISPOSITIONS =
      List.of("urgent", "not-now", "clearance", "discuss", "consult");

  private static final List<String> YES_NO = List.of("no", "yes");

  /** How often something is so; the options count 0, 1, 2, 3. */
  private static final List<String> OFTEN = List.of("never", "some", "often", "daily");

  /** How far something is so; the options count 0, 1, 2, 3, 4. */
  private static final List<String> AGREE = List.of("no", "bit", "half", "most", "full");

  /**
   * A question.
   *
   * @param list what its option list is called; {@code yes-no} or {@code integer} for these types
   * @param options from what is least to worry about to what is most; empty for numbers
   * @param low the lowest number
   * @param high the highest number
   * @param usual a number that most people are near to
   */
  record Question(String id, String list, List<String> options, int low, int high, int usual) {
    boolean isNumber() {
      return options.isEmpty();
    }

    /** The highest that one option counts. */
    int most() {
      return options.size() - 1;
    }
  }

  record Band(String id, int from) {}

  /** A sum over its terms. */
  record Score(String id, List<Term> terms, List<Band> bands) {}

  record Term(Question question, boolean reverse) {}

  record Flag(String id, Condition when, String disposition, String ifUnresolved) {}

  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final List<Score> scores = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();

  Workload() {
    addQuestions();
    addScores();
    addFlagsOfOneQuestion();
    addFlagsOfScores();
    addFlagsOfSeveral();
  }

  List<Question> questions() {
    return List.copyOf(questions.values());
  }

  List<Score> scores() {
    return scores;
  }

  List<Flag> flags() {
    return flags;
  }

  private void addQuestions() {
    for (String id :
        List.of(
            "danger",
            "alone",
            "heart",
            "stroke",
            "seizure",
            "liver",
            "eyes",
            "thyroid",
            "voices",
            "pregnant",
            "surgery",
            "driving")) {
      questions.put(id, new Question(id, "yes-no", YES_NO, 0, 1, 0));
    }
    number("age", 18, 99, 41);
    number("systolic", 70, 260, 124);
    number("diastolic", 30, 160, 78);
    number("pulse", 30, 220, 72);
    number("height", 120, 220, 171);
    number("weight", 30, 250, 79);
    number("sleep", 0, 24, 7);
    number("drinks", 0, 60, 4);
    for (int i = 1; i <= 8; i++) {
      choice("mood-" + i, "often", OFTEN);
    }
    for (int i = 1; i <= 8; i++) {
      choice("life-" + i, "often", OFTEN);
    }
    for (int i = 1; i <= 8; i++) {
      choice("work-" + i, "agree", AGREE);
    }
  }

  private void number(String id, int low, int high, int usual) {
    questions.put(id, new Question(id, "integer", List.of(), low, high, usual));
  }

  private void choice(String id, String list, List<String> options) {
    questions.put(id, new Question(id, list, options, 0, options.size() - 1, 0));
  }

  private void addScores() {
    score("low-mood", 5, 9, 14, "mood-1", "mood-2", "mood-3", "mood-4", "mood-5", "mood-6");
    score("tension", 4, 8, 13, "mood-5", "mood-6", "mood-7", "mood-8", "life-1", "-life-8");
    score("strain", 5, 9, 14, "life-1", "life-2", "life-3", "life-4", "life-5", "life-6");
    score("lonely", 4, 9, 12, "life-5", "life-6", "life-7", "life-8", "mood-1", "-mood-8");
    score("passive", 6, 12, 18, "work-1", "work-2", "work-3", "work-4", "work-5", "work-6");
    score("rushed", 6, 11, 17, "work-4", "work-5", "work-6", "work-7", "work-8", "-work-1");
  }

  /** A sum with four bands; a minus before a question counts it from the other end. */
  private void score(String id, int some, int much, int most, String... terms) {
    List<Term> counted = new ArrayList<>();
    for (String term : terms) {
      boolean reverse = term.startsWith("-");
      counted.add(new Term(question(reverse ? term.substring(1) : term), reverse));
    }
    scores.add(
        new Score(
            id,
            counted,
            List.of(
                new Band("few", 0),
                new Band("some", some),
                new Band("much", much),
                new Band("most", most))));
  }

  /** 12 + 16 + 8 + 2 = 38 flags. */
  private void addFlagsOfOneQuestion() {
    String[] severe = {
      "urgent",
      "discuss",
      "not-now",
      "not-now",
      "clearance",
      "clearance",
      "clearance",
      "discuss",
      "not-now",
      "not-now",
      "discuss",
      "discuss"
    };
    List<Question> all = questions();
    for (int i = 0; i < severe.length; i++) {
      flag(severe[i], new Chosen(all.get(i), List.of("yes")));
    }
    for (int i = 1; i <= 8; i++) {
      flag(i == 8 ? "clearance" : "discuss", chosen("mood-" + i, "daily"));
      flag(
          "discuss",
          i % 2 == 0 ? chosen("work-" + i, "most", "full") : chosen("life-" + i, "daily"));
    }
    flag("not-now", compared("age", "<", 21));
    flag("clearance", compared("age", ">=", 70));
    flag("urgent", compared("systolic", ">=", 180));
    flag("clearance", new Within(question("systolic"), 140, 179));
    flag("clearance", compared("diastolic", ">=", 95));
    flag("clearance", compared("pulse", ">=", 110));
    flag("discuss", compared("sleep", "<", 5));
    flag("discuss", compared("drinks", ">=", 15));
    flag("clearance", new ComparedTwo(question("diastolic"), ">=", question("systolic")));
    flag("discuss", new ComparedTwo(question("weight"), ">=", question("height")));
  }

  /** 10 flags. */
  private void addFlagsOfScores() {
    for (Score score : scores) {
      flag("discuss", new InBand(score, 3));
    }
    flag("discuss", new InBand(scores.get(0), 2));
    flag("clearance", new AtLeast(scores.get(1), 15));
    flag("clearance", new AtLeast(scores.get(2), 16));
    flag("discuss", new AtLeast(scores.get(4), 16));
  }

  /** 12 flags. */
  private void addFlagsOfSeveral() {
    Condition upset = chosen("mood-8", "often", "daily");
    Condition pressure = compared("systolic", ">=", 150);
    flag(
        "urgent",
        all(
            upset,
            chosen("alone", "yes"),
            any(chosen("mood-7", "daily"), chosen("danger", "yes"))));
    flag(
        "urgent",
        all(
            any(compared("systolic", ">=", 170), compared("diastolic", ">=", 105)),
            chosen("heart", "yes")));
    flag("not-now", all(chosen("voices", "yes"), new Not(chosen("mood-7", "never"))));
    flag(
        "not-now",
        any(all(chosen("stroke", "yes"), pressure), all(chosen("heart", "yes"), pressure)));
    flag("clearance", all(compared("age", ">=", 60), any(pressure, compared("pulse", ">=", 100))));
    flag("clearance", all(chosen("seizure", "yes"), new Not(compared("drinks", "<", 8))));
    flag("clearance", all(chosen("liver", "yes"), compared("drinks", ">=", 4)));
    flag(
        "clearance",
        any(
            all(chosen("eyes", "yes"), pressure),
            all(chosen("thyroid", "yes"), compared("pulse", ">=", 90))));
    flag("discuss", all(new InBand(scores.get(4), 2), new Not(chosen("work-8", "no", "bit"))));
    flag("discuss", all(new AtLeast(scores.get(0), 9), new AtLeast(scores.get(3), 9)));
    flag("discuss", all(new Not(chosen("driving", "no")), chosen("alone", "yes")));
    flag(
        "discuss",
        any(
            all(
                chosen("life-2", "often", "daily"),
                chosen("life-4", "often", "daily"),
                compared("sleep", "<", 6)),
            all(chosen("work-3", "full"), chosen("work-7", "most", "full"))));
  }

  private void flag(String disposition, Condition when) {
    // The milder of the two that a missing answer may come to, in turns.
    int severity = DISPOSITIONS.indexOf(disposition);
    boolean careful = severity < 3 && flags.size() % 3 == 0;
    flags.add(
        new Flag(
            "f%02d".formatted(flags.size() + 1),
            when,
            disposition,
            careful ? "clearance" : "discuss"));
  }

  private Question question(String id) {
    Question question = questions.get(id);
    if (question == null) {
      throw new IllegalArgumentException(id);
    }
    return question;
  }

  private Condition chosen(String question, String... options) {
    return new Chosen(question(question), List.of(options));
  }

  private Condition compared(String question, String operator, int to) {
    return new Compared(question(question), operator, to);
  }

  private static Condition all(Condition... parts) {
    return new All(List.of(parts));
  }

  private static Condition any(Condition... parts) {
    return new Any(List.of(parts));
  }
}
