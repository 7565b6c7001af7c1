package bulk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Made-up answers to a {@link Workload}: the same seed gives the same people in every format. Most
 * are well and answer everything; a few answers are empty, not sure or declined, and some people
 * break off.
 */
final class Records {
  private static final int THOUSAND = 1000;
  private static final String UNANSWERED = "";
  private static final List<String> WITHOUT_VALUE = List.of(UNANSWERED, "not-sure", "declined");

  /** How a file is put together. */
  enum Format {
    CSV,
    NDJSON;

    String extension() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final List<Workload.Question> questions;
  private final Format format;

  /** By question: what stands before its answer. */
  private final byte[][] before;

  /** By question and answer: the answer; those without a value come first. */
  private final byte[][][] answers;

  private Records(Workload workload, Format format) {
    this.questions = workload.questions();
    this.format = format;
    this.before = new byte[questions.size()][];
    this.answers = new byte[questions.size()][][];
    for (int i = 0; i < before.length; i++) {
      Workload.Question question = questions.get(i);
      before[i] = bytes(format == Format.CSV ? "," : ",\"" + question.id() + "\":");
      int values = question.high() - question.low() + 1;
      answers[i] = new byte[WITHOUT_VALUE.size() + values][];
      for (int answer = 0; answer < answers[i].length; answer++) {
        answers[i][answer] = bytes(written(question, answer));
      }
    }
  }

  /** Writes {@code count} people to {@code file}. */
  static void write(Workload workload, Format format, long count, long seed, Path file)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      new Records(workload, format).write(count, new SplittableRandom(seed), out);
    }
  }

  private void write(long count, SplittableRandom random, OutputStream out) throws IOException {
    if (format == Format.CSV) {
      StringBuilder header = new StringBuilder("reference");
      questions.forEach(question -> header.append(',').append(question.id()));
      out.write(bytes(header.append('\n').toString()));
    }
    byte[] end = bytes(format == Format.CSV ? "\n" : "}\n");
    for (long person = 1; person <= count; person++) {
      String reference = "p" + person;
      out.write(bytes(format == Format.CSV ? reference : "{\"reference\":\"" + reference + "\""));
      writeAnswers(random, out);
      out.write(end);
    }
  }

  private void writeAnswers(SplittableRandom random, OutputStream out) throws IOException {
    double unwell = Math.pow(random.nextDouble(), 4);
    int last = random.nextInt(50) == 0 ? random.nextInt(questions.size()) : questions.size();
    for (int i = 0; i < before.length; i++) {
      int answer = i < last ? answer(questions.get(i), unwell, random) : 0;
      if (answer > 0 || format == Format.CSV) {
        out.write(before[i]);
        out.write(answers[i][answer]);
      }
    }
  }

  /** An index of {@link #answers}. */
  private static int answer(Workload.Question question, double unwell, SplittableRandom random) {
    int chance = random.nextInt(THOUSAND);
    if (chance < 18) {
      return chance < 10 ? 0 : chance < 15 ? 1 : 2;
    }
    int value;
    if (question.isNumber()) {
      // The sum of three numbers lies near the middle more often than far from it.
      double spread = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
      double width = question.usual() * (0.3 + 0.4 * unwell);
      value = (int) Math.round(question.usual() + spread * width);
    } else if (question.options().size() == 2) {
      value = random.nextDouble() < 0.005 + 0.1 * unwell ? 1 : 0;
    } else {
      double far = 0.6 * unwell + 0.5 * Math.pow(random.nextDouble(), 2);
      value = (int) (far * question.options().size());
    }
    value = Math.max(question.low(), Math.min(question.high(), value));
    return WITHOUT_VALUE.size() + value - question.low();
  }

  private String written(Workload.Question question, int answer) {
    boolean value = answer >= WITHOUT_VALUE.size();
    int number = answer - WITHOUT_VALUE.size() + question.low();
    String word =
        !value
            ? WITHOUT_VALUE.get(answer)
            : question.isNumber() ? Integer.toString(number) : question.options().get(number);
    boolean quoted = format == Format.NDJSON && !(value && question.isNumber());
    return quoted ? '"' + word + '"' : word;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }
}
