package org.kapscreen.mapping;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Vocabulary;

/** What the columns of an export mean by a map, for one questionnaire. */
public final class Columns {
  /** What the reason is called that a rejected record gets. */
  public static final String REASON = "kapscreen-reason";

  /** What kapscreen itself writes beside answers: the reason, and how an empty sheet is filled. */
  private static final Set<String> OWN = Set.of(REASON, "$comment");

  private final ColumnMap map;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Names names;
  private final Map<String, String> wholes = new HashMap<>();
  private final Map<String, Names.Tick> ticked = new HashMap<>();
  private final Map<String, Set<String>> keep = new HashMap<>();
  private final List<Glob> ignored;
  private final Codes codes;
  private final boolean areCodesFolded;

  /** The columns by {@code map}, which says all: it builds on a shipped one or the plain one. */
  public Columns(ColumnMap map, Questionnaire questionnaire) {
    this.map = map;
    this.codes = new Codes(map);
    this.areCodesFolded = map.optionsNamed().stream().anyMatch(naming -> naming != Naming.IDS);
    questionnaire.questions().forEach(question -> questions.put(question.id(), question));
    this.names = new Names(map, questionnaire);
    map.questions().forEach(this::add);
    for (Keep one : map.keep()) {
      Set<String> texts = new HashSet<>();
      one.texts().forEach(text -> texts.add(Vocabulary.folded(text)));
      keep.put(one.column(), texts);
    }
    this.ignored = map.ignore().stream().map(Glob::new).toList();
  }

  /** Whether all names of {@code header} are those that are known without any map. */
  public static boolean arePlain(Header header, Questionnaire questionnaire) {
    Set<String> known = new HashSet<>(OWN);
    known.addAll(ColumnMap.PLAIN.reference());
    known.addAll(ColumnMap.PLAIN.answered().columns());
    questionnaire.questions().forEach(question -> known.add(question.id()));
    return known.containsAll(header.names());
  }

  private void add(String question, QuestionMap said) {
    said.columns().forEach(column -> wholes.put(column, question));
    said.optionColumns()
        .forEach(
            (column, value) ->
                ticked.put(column, new Names.Tick(question, Codes.of(question(question), value))));
  }

  private Question question(String id) {
    Question question = questions.get(id);
    if (question == null) {
      throw new IllegalArgumentException("no question " + id);
    }
    return question;
  }

  /**
   * What a header comes to.
   *
   * @param columns in the order of the header
   * @param unmapped names of columns that mean nothing by the map
   * @param doubled names that stand over two columns which both mean something
   * @param missing names of columns that the map speaks of and the header has not
   * @param unanswered ids of questions that no column answers
   */
  public record Resolved(
      List<Column> columns,
      List<String> unmapped,
      List<String> doubled,
      List<String> missing,
      List<String> unanswered) {}

  /** What each column of {@code header} means. */
  public Resolved resolve(Header header) {
    List<Column> columns = new ArrayList<>();
    List<String> unmapped = new ArrayList<>();
    Set<String> doubled = new LinkedHashSet<>();
    Set<String> answered = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.names().size(); i++) {
      Column column = column(header.names().get(i), header.said(i));
      columns.add(column);
      if (column.meaning() instanceof Meaning.Unmapped) {
        unmapped.add(column.name());
      } else if (!(column.meaning() instanceof Meaning.Ignored) && !seen.add(whole(header, i))) {
        doubled.add(column.name());
      }
      questionOf(column.meaning()).ifPresent(answered::add);
    }
    return new Resolved(
        columns,
        unmapped,
        List.copyOf(doubled),
        missing(Set.copyOf(header.names())),
        unanswered(answered));
  }

  private static String whole(Header header, int column) {
    return String.join("\n", header.said(column));
  }

  private static Optional<String> questionOf(Meaning meaning) {
    if (meaning instanceof Meaning.Whole whole) {
      return Optional.of(whole.question());
    }
    return meaning instanceof Meaning.Ticked tick ? Optional.of(tick.question()) : Optional.empty();
  }

  private List<String> missing(Set<String> there) {
    Set<String> wanted = new LinkedHashSet<>(ticked.keySet());
    map.keep().stream().filter(one -> !one.ifThere()).map(Keep::column).forEach(wanted::add);
    map.questions()
        .values()
        .forEach(
            said -> {
              if (!said.columns().isEmpty() && said.columns().stream().noneMatch(there::contains)) {
                wanted.add(said.columns().get(0));
              }
            });
    return wanted.stream().filter(name -> !there.contains(name)).toList();
  }

  private List<String> unanswered(Set<String> answered) {
    return questions.values().stream()
        .filter(question -> question.channels().contains(Channel.BATCH))
        .map(Question::id)
        .filter(id -> !answered.contains(id))
        .toList();
  }

  /** What a column means of which nothing but its name is known, as in JSON. */
  public Column of(String name) {
    return column(name, List.of(name));
  }

  private Column column(String name, List<String> said) {
    return new Column(name, meaning(name, said), Optional.ofNullable(keep.get(name)));
  }

  private Meaning meaning(String name, List<String> said) {
    if (wholes.containsKey(name)) {
      return whole(question(wholes.get(name)));
    }
    if (ticked.containsKey(name)) {
      return ticked(ticked.get(name));
    }
    if (map.reference().contains(name)) {
      return new Meaning.Reference();
    }
    if (map.answered().columns().contains(name)) {
      return new Meaning.AnsweredAt(formats(map.answered().patterns()), map.answered().zone());
    }
    if (OWN.contains(name)
        || said.stream().allMatch(String::isBlank)
        || ignored.stream().anyMatch(glob -> glob.matches(name))) {
      return new Meaning.Ignored();
    }
    Optional<Names.Tick> tick = first(said, names::tick);
    if (tick.isPresent()) {
      return ticked(tick.get());
    }
    Optional<String> found = first(said, names::question);
    if (found.isPresent()) {
      return whole(question(found.get()));
    }
    return keep.containsKey(name) ? new Meaning.Ignored() : new Meaning.Unmapped();
  }

  /** Of the names that do not mean two things. */
  private <T> Optional<T> first(List<String> said, Function<String, Optional<T>> find) {
    for (String one : said) {
      Optional<T> found = names.meansTwo(one) ? Optional.empty() : find.apply(one);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Meaning whole(Question question) {
    QuestionMap said = map.of(question.id());
    List<String> dates = said.dates().isEmpty() ? map.dates() : said.dates();
    return new Meaning.Whole(
        question.id(),
        codes.of(question),
        areCodesFolded,
        said.otherwise(),
        said.empty().map(value -> Codes.of(question, value)),
        said.separator().or(map::separators).orElse(""),
        said.decimalMark().or(map.file()::decimalMark).orElse('.'),
        said.factor(),
        formats(dates));
  }

  private static List<DateTimeFormatter> formats(List<String> patterns) {
    return patterns.isEmpty()
        ? List.of() // most columns hold no times
        : patterns.stream().map(TimePattern::reader).toList();
  }

  private Meaning ticked(Names.Tick tick) {
    Map<String, Boolean> texts = new LinkedHashMap<>();
    map.ticks().unchecked().forEach(text -> texts.put(Vocabulary.folded(text), false));
    map.ticks().checked().forEach(text -> texts.put(Vocabulary.folded(text), true));
    Question question = question(tick.question());
    if (question.type() instanceof QuestionType.Options options
        && tick.code().option().isPresent()) {
      Optional<Option> option = options.option(tick.code().option().get());
      option.ifPresent(one -> tickedBy(one.text(), texts));
      option.ifPresent(one -> tickedBy(one.id(), texts));
    }
    return new Meaning.Ticked(tick.question(), tick.code(), texts);
  }

  /** An option "No" is ticked by no "No", which says of every other that it is not. */
  private static void tickedBy(String text, Map<String, Boolean> texts) {
    String folded = Vocabulary.folded(text);
    if (texts.getOrDefault(folded, true)) {
      texts.put(folded, true);
    } else {
      texts.remove(folded);
    }
  }
}
