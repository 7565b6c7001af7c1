package org.kapscreen.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kapscreen.questionnaire.Worded;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.YamlFile;

/** A tool whose exports are read with a shipped map. */
public enum Preset implements Worded {
  REDCAP("redcap"),
  GOOGLE_FORMS("google-forms"),
  MICROSOFT_FORMS("microsoft-forms"),
  QUALTRICS("qualtrics"),
  LIMESURVEY("limesurvey"),
  SURVEYMONKEY("surveymonkey"),
  ODK("odk");

  private final String word;

  Preset(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Its map. */
  public ColumnMap map() {
    ColumnMapReader.Result read = ColumnMapReader.shipped(file(), content());
    return read.map().orElseThrow(() -> new IllegalStateException(read.problems().toString()));
  }

  private String file() {
    return word + ".yaml";
  }

  private byte[] content() {
    try (InputStream in = Preset.class.getResourceAsStream(file())) {
      if (in == null) {
        throw new IllegalStateException("no " + file());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tool that a header shows; empty if it shows none, or could be of two. */
  public static Optional<Preset> recognise(Header header) {
    List<Preset> found = new ArrayList<>();
    for (Preset preset : values()) {
      if (preset.wrote(header)) {
        found.add(preset);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Every name of its signature is there; a star stands for any characters. */
  private boolean wrote(Header header) {
    Node root = YamlFile.of(file(), content()).root().orElseThrow();
    if (root instanceof Node.Mapping top
        && top.get("signature").orElseThrow() instanceof Node.Sequence names) {
      return names.items().stream().allMatch(name -> stands((Node.Scalar) name, header));
    }
    throw new IllegalStateException("no signature in " + file());
  }

  private static boolean stands(Node.Scalar name, Header header) {
    for (String one : name.text().split("\\|", -1)) {
      Pattern pattern = Pattern.compile(Pattern.quote(one).replace("*", "\\E.*\\Q"));
      if (header.names().stream().anyMatch(column -> pattern.matcher(column).matches())) {
        return true;
      }
    }
    return false;
  }
}
