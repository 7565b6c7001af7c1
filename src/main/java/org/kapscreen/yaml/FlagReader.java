package org.kapscreen.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.yaml.Declared.DeclaredQuestion;

/** Reads flags, those under a question and those that look at several. */
final class FlagReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "when",
          "disposition",
          "follow-up",
          "interrupt",
          "if-unresolved",
          "why",
          "sources",
          "reviewer");
  private final Problems problems;
  private final Declared declared;
  private final ConditionReader conditions;
  private final Set<Disposition> listed;

  FlagReader(
      Problems problems, Declared declared, ConditionReader conditions, Set<Disposition> listed) {
    this.problems = problems;
    this.declared = declared;
    this.conditions = conditions;
    this.listed = listed;
  }

  /** The flags under the question that {@code fields} are of. */
  List<Flag> ofQuestion(Fields fields, String question) {
    List<Node> nodes = fields.list("flags");
    if (fields.isUnreadable("flags")) {
      declared.flags.incomplete();
    }
    DeclaredQuestion declaredQuestion = declared.questions.get(question);
    if (!nodes.isEmpty() && declaredQuestion != null && !declaredQuestion.everywhere()) {
      problems.add(
          ProblemCode.CHANNEL_IN_LOGIC,
          fields.node().key("flags").orElseThrow(),
          "'" + question + "' is asked on some channels only, so it cannot have flags",
          "The same answers must give the same result on every channel: ask it everywhere.");
    }
    List<Flag> flags = new ArrayList<>();
    for (Node node : nodes) {
      read(node, Optional.of(question), nodes.size() == 1).ifPresent(flags::add);
    }
    return flags;
  }

  /** A flag that looks at several questions. */
  Optional<Flag> read(Node node) {
    return read(node, Optional.empty(), false);
  }

  private Optional<Flag> read(Node node, Optional<String> question, boolean only) {
    Optional<Fields> found = Fields.of(node, problems, "a flag", KEYS);
    if (found.isEmpty()) {
      declared.flags.incomplete();
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Node.Scalar> id = id(fields, question, only);
    Optional<String> title = fields.needText("title");
    Optional<Condition> when = when(fields.need("when"), question);
    Optional<Disposition> disposition = disposition(fields.needScalar("disposition"));
    Optional<FollowUp> followUp = fields.word("follow-up", FollowUp.class);
    Optional<Flag.Unresolved> unresolved =
        disposition.isEmpty() ? Optional.empty() : unresolved(fields, disposition.get());
    Optional<String> interrupt = interrupt(fields);
    Optional<String> why = fields.needText("why");
    List<String> sources = sources(fields);
    Optional<String> reviewer = fields.text("reviewer");
    if (id.isEmpty()
        || title.isEmpty()
        || when.isEmpty()
        || unresolved.isEmpty()
        || why.isEmpty()) {
      if (problems.isEmpty()) {
        throw new IllegalStateException("a flag would be lost in silence: " + node.place());
      }
      return Optional.empty();
    }
    return Optional.of(
        new Flag(
            id.get().text(),
            title.get(),
            question,
            when.get(),
            disposition.get(),
            followUp,
            unresolved.get(),
            interrupt,
            why.get(),
            sources,
            reviewer,
            node.place()));
  }

  private Optional<Node.Scalar> id(Fields fields, Optional<String> question, boolean only) {
    Optional<Node.Scalar> id =
        only && question.isPresent() && fields.find("id").isEmpty()
            ? Optional.of(new Node.Scalar(question.get(), fields.node().place(), 1))
            : fields.needId("id");
    if (id.isPresent()) {
      declared.flags.add(id.get().text());
    } else {
      declared.flags.incomplete();
    }
    return declared.claimed("flag", id, problems);
  }

  private Optional<Condition> when(Optional<Node> node, Optional<String> question) {
    return node.isPresent() && question.isPresent()
        ? conditions.readOwn(node.get(), question.get())
        : conditions.read(node);
  }

  private Optional<Disposition> disposition(Optional<Node.Scalar> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Node.Scalar word = found.get();
    Optional<Disposition> disposition = Fields.wordOf(word, Disposition.class, problems);
    if (disposition.isPresent() && !listed.contains(disposition.get())) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_DISPOSITION,
          word,
          "the questionnaire does not list the disposition " + word.quoted(),
          listed.stream().map(Disposition::word).toList());
    }
    return disposition;
  }

  private Optional<Flag.Unresolved> unresolved(Fields fields, Disposition own) {
    Optional<Node> node = fields.find("if-unresolved");
    if (node.isEmpty()) {
      return Optional.of(
          new Flag.Unresolved(Disposition.milder(own, Disposition.DISCUSS), Optional.empty()));
    }
    Optional<FollowUp> contact = Optional.empty();
    Optional<Node.Scalar> word = Optional.empty();
    if (node.get() instanceof Node.Scalar scalar) {
      word = Optional.of(scalar);
    } else {
      Optional<Fields> map =
          Fields.of(node.get(), problems, "'if-unresolved'", List.of("disposition", "follow-up"));
      if (map.isPresent()) {
        word = map.get().needScalar("disposition");
        contact = map.get().word("follow-up", FollowUp.class);
      }
    }
    Optional<Disposition> disposition = disposition(word);
    if (disposition.isPresent() && disposition.get().isMoreSevereThan(own)) {
      problems.add(
          ProblemCode.UNRESOLVED_TOO_SEVERE,
          node.get(),
          "an unresolved flag cannot be more severe than a raised one (" + own.word() + ")",
          "Use " + own.word() + " or a milder disposition.");
      return Optional.empty();
    }
    return disposition.isEmpty()
        ? Optional.empty()
        : Optional.of(new Flag.Unresolved(disposition.get(), contact));
  }

  private Optional<String> interrupt(Fields fields) {
    Optional<Node.Scalar> notice = fields.scalar("interrupt");
    if (notice.isPresent() && declared.notices.lacks(notice.get().text())) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_NOTICE,
          notice.get(),
          "there is no notice " + notice.get().quoted(),
          declared.notices.ids());
    }
    return notice.map(Node.Scalar::text);
  }

  private List<String> sources(Fields fields) {
    List<String> sources = new ArrayList<>();
    for (Node.Scalar source : fields.wordsOf(fields.needList("sources"))) {
      if (declared.sources.lacks(source.text())) {
        problems.addUnknown(
            ProblemCode.UNKNOWN_SOURCE,
            source,
            "there is no source " + source.quoted(),
            declared.sources.ids());
      }
      sources.add(source.text());
    }
    return sources;
  }
}
