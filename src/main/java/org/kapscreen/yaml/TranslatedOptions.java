package org.kapscreen.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.QuestionType.Options;

/** Options in another language, those of a question and the lists that several questions share. */
final class TranslatedOptions {
  private static final String LISTS = "option-lists";
  private final TranslatedTexts texts;
  private final Problems problems;
  private final Fields top;
  private final Map<String, Node.Entry> lists = new LinkedHashMap<>();
  private final Map<String, Options> read = new LinkedHashMap<>();
  private Optional<List<Option>> yesNo = Optional.empty();

  TranslatedOptions(TranslatedTexts texts, Problems problems, Fields top) {
    this.texts = texts;
    this.problems = problems;
    this.top = top;
    top.find(LISTS).ifPresent(this::lists);
  }

  private void lists(Node node) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> lists.put(entry.key().text(), entry));
    } else {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          node,
          "'" + LISTS + "' is a map of ids, not " + node.kind(),
          "Write 'id: ...' lines here.");
    }
  }

  /** The options of a question. */
  Options of(Options original, Fields question) {
    if (original.form() == Options.Form.YES_NO) {
      texts.refuse(question, "options");
      return new Options(original.form(), yesNo(original));
    }
    Optional<Node> found = texts.find(question, "options");
    if (found.isEmpty()) {
      return original;
    }
    return found.get() instanceof Node.Scalar name
        ? shared(original, name)
        : options(original, found.get());
  }

  /** The two words are written once for all questions that take them. */
  private List<Option> yesNo(Options original) {
    if (yesNo.isEmpty()) {
      Optional<Node> found = texts.find(top, "yes-no");
      yesNo = Optional.of(found.map(node -> options(original, node)).orElse(original).options());
    }
    return yesNo.get();
  }

  private Options shared(Options original, Node.Scalar name) {
    Node.Entry list = lists.get(name.text());
    if (list == null) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_OPTION_LIST,
          name,
          "there is no option list " + name.quoted(),
          lists.keySet());
      return original;
    }
    Options translated = read.computeIfAbsent(name.text(), key -> options(original, list.value()));
    if (!ids(translated).equals(ids(original))) {
      problems.add(
          ProblemCode.OTHER_ORIGINAL,
          name,
          "the options of this question are others than those of " + name.quoted(),
          "Write them here: {" + String.join(": ..., ", ids(original)) + ": ...}");
      return original;
    }
    return new Options(original.form(), merged(original, translated));
  }

  private static Set<String> ids(Options options) {
    Set<String> ids = new LinkedHashSet<>();
    options.options().forEach(option -> ids.add(option.id()));
    return ids;
  }

  /** The texts of {@code translated}; all else may differ between questions. */
  private static List<Option> merged(Options original, Options translated) {
    return original.options().stream()
        .map(
            option ->
                translated
                    .option(option.id())
                    .map(other -> withText(option, other.text()))
                    .orElse(option))
        .toList();
  }

  private Options options(Options original, Node node) {
    Map<String, Node> found = texts.each(node, "options", "option", ids(original));
    return new Options(
        original.form(),
        original.options().stream().map(option -> option(option, found.get(option.id()))).toList());
  }

  private Option option(Option option, @Nullable Node node) {
    if (node == null) {
      return option;
    }
    if (node instanceof Node.Scalar scalar) {
      return withText(option, texts.of(scalar, option.text()));
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        node,
        "an option's text is a single value, not " + node.kind(),
        "Write the text alone; one that holds ': ' needs quotes.");
    return option;
  }

  private static Option withText(Option option, String text) {
    return new Option(option.id(), text, option.value(), option.exclusive(), option.place());
  }

  /** Reports what stands ready for questions that there are not. */
  void reportUnused() {
    lists.forEach(
        (name, entry) -> {
          if (!read.containsKey(name)) {
            problems.add(
                ProblemCode.NOT_IN_ORIGINAL,
                entry.key(),
                "no question here uses the option list '" + name + "'",
                "Leave it out, or write 'options: " + name + "' at the questions that have it.");
          }
        });
    boolean noYesNo = yesNo.isEmpty();
    if (noYesNo) {
      texts.refuse(top, "yes-no");
    }
  }
}
