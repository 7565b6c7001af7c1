package org.kapscreen.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.text.Words;

/** The columns of an export in JSON, which has no header: the properties that its objects have. */
final class PropertyNames {
  /** Programs that leave out empty properties seldom leave one out of as many. */
  private static final int OBJECTS = 100;

  private static final Words WORDS = Words.beside(PropertyNames.class, Words.ENGLISH);

  private PropertyNames() {}

  /**
   * Those of the first objects, in the order in which they first come.
   *
   * @throws BadExport if there are none, or if they are no columns
   */
  static List<String> of(Export export, Peek peek) throws IOException, BadExport {
    Set<String> names = new LinkedHashSet<>();
    int left = OBJECTS;
    try (BlockSource blocks = Opener.objects(export, peek)) {
      while (left > 0) {
        Optional<Block> block = blocks.next();
        if (block.isEmpty()) {
          break;
        }
        List<Set<String>> objects = objects(block.get());
        for (Set<String> object : objects.subList(0, Math.min(left, objects.size()))) {
          check(export, object);
          names.addAll(object);
        }
        left -= objects.size();
      }
    }
    if (names.isEmpty()) {
      throw new BadExport(export.name(), WORDS.say("first-map.nothing"));
    }
    return List.copyOf(names);
  }

  private static List<Set<String>> objects(Block block) {
    List<Set<String>> objects = new ArrayList<>();
    new JsonBlockLines(block)
        .forEach(
            (number, from, to) -> {
              if (JsonLines.isObject(block.bytes(), from, to)) {
                objects.add(JsonLines.names(block.bytes(), from, to));
              }
            });
    return objects;
  }

  private static void check(Export export, Set<String> object) throws BadExport {
    if (object.contains("resourceType")) {
      throw new BadExport(export.name(), WORDS.say("first-map.resource"));
    }
    if (object.containsAll(JsonLines.RESPONSE)) {
      throw new BadExport(export.name(), WORDS.say("first-map.response"));
    }
  }
}
