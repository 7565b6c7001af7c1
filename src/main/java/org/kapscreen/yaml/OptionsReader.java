package org.kapscreen.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.QuestionType.Options;

/** Reads options, those of a question and the lists that several questions share. */
final class OptionsReader {
  private static final List<String> KEYS = List.of("id", "text", "value", "exclusive");
  private final Problems problems;
  private final Map<String, Optional<List<Option>>> lists = new LinkedHashMap<>();
  private final Known names = new Known();

  OptionsReader(Problems problems) {
    this.problems = problems;
  }

  void readLists(Fields top) {
    for (Node.Entry entry : top.named("option-lists", names)) {
      String id = entry.key().text();
      Node node = entry.value();
      List<Node> items =
          node instanceof Node.Sequence sequence ? sequence.items() : notAList(node, id);
      lists.put(id, read(items, node));
    }
  }

  private List<Node> notAList(Node node, String id) {
    problems.add(
        ProblemCode.WRONG_SHAPE,
        node,
        "the option list '" + id + "' is a list, not " + node.kind(),
        "Write a line '- {id: ..., text: ...}' for each option.");
    return List.of();
  }

  /** The options of a question: written there, or the id of a shared list. */
  Optional<QuestionType> ofQuestion(Fields question, Options.Form form) {
    Optional<Node> node = question.need("options");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Option>> options =
        node.get() instanceof Node.Scalar name
            ? shared(name)
            : read(question.needList("options"), node.get());
    if (form != Options.Form.CHOICES && options.isPresent()) {
      refuseExclusive(options.get(), node.get());
    }
    return options.isEmpty() ? Optional.empty() : Optional.of(new Options(form, options.get()));
  }

  private Optional<List<Option>> shared(Node.Scalar name) {
    if (names.lacks(name.text())) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_OPTION_LIST,
          name,
          "there is no option list " + name.quoted(),
          names.ids());
    }
    return lists.getOrDefault(name.text(), Optional.empty());
  }

  private void refuseExclusive(List<Option> options, Node node) {
    for (Option option : options) {
      if (option.exclusive()) {
        problems.add(
            ProblemCode.EXCLUSIVE_NOT_ALLOWED,
            node instanceof Node.Scalar ? node : idOf(option),
            "only 'choices' has exclusive options",
            "Where one option is taken, every option stands alone: leave 'exclusive' out.");
        return;
      }
    }
  }

  private static Node.Scalar idOf(Option option) {
    return new Node.Scalar(option.id(), option.place(), option.id().length());
  }

  /** Empty if one of them could not be read, which is reported. */
  private Optional<List<Option>> read(List<Node> items, Node whole) {
    if (items.size() > Options.MOST_OPTIONS) {
      problems.add(
          ProblemCode.TOO_MANY_OPTIONS,
          whole,
          items.size() + " options, and " + Options.MOST_OPTIONS + " are the most",
          "Split the question in two.");
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    boolean good = !items.isEmpty();
    for (Node item : items) {
      Optional<Option> option = read(item);
      good &= option.isPresent();
      if (option.isPresent()) {
        good &= isNew(option.get(), lines);
        options.add(option.get());
      }
    }
    return good ? Optional.of(options) : Optional.empty();
  }

  private boolean isNew(Option option, Map<String, Integer> lines) {
    Integer earlier = lines.putIfAbsent(option.id(), option.place().line());
    if (earlier != null) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          idOf(option),
          "there is another option '" + option.id() + "' in this list",
          "It is in line " + earlier + ". Give one of them another id.");
    }
    return earlier == null;
  }

  private Optional<Option> read(Node item) {
    Optional<Fields> fields = Fields.of(item, problems, "an option", KEYS);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node.Scalar> id = fields.get().needId("id");
    Optional<String> text = fields.get().needText("text");
    Optional<BigDecimal> value = fields.get().number("value");
    boolean exclusive = fields.get().flag("exclusive", false);
    return id.isPresent() && text.isPresent()
        ? Optional.of(new Option(id.get().text(), text.get(), value, exclusive, id.get().place()))
        : Optional.empty();
  }
}
