package org.kapscreen.yaml;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's parser, stopped at what it would pass over in silence: it reads an alias as the text of
 * its name, and misses some anchors and tags. The event underneath also tells where a scalar ends.
 */
final class StrictParser extends YAMLParser {
  private @Nullable Event event;
  private int documents;

  StrictParser(
      ObjectReadContext context,
      IOContext io,
      BufferRecycler recycler,
      int streamFeatures,
      int yamlFeatures,
      LoadSettings settings,
      Reader reader) {
    super(context, io, recycler, streamFeatures, yamlFeatures, settings, reader);
  }

  /** Whether there is one. */
  boolean started() {
    return event != null;
  }

  /** The event that the current token was made of. */
  Event event() {
    if (event == null) {
      throw new IllegalStateException("no token yet");
    }
    return event;
  }

  @Override
  protected Event nextEvent() {
    Event next = super.nextEvent();
    if (next == null) {
      return next; // the end of the stream
    }
    event = next;
    if (next instanceof AliasEvent) {
      throw new Refused(ProblemCode.ALIAS, next);
    }
    if (next instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw new Refused(ProblemCode.ALIAS, next);
    }
    if ((next instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (next instanceof CollectionStartEvent collection && collection.getTag().isPresent())) {
      throw new Refused(ProblemCode.TAG, next);
    }
    if (next instanceof DocumentStartEvent && ++documents > 1) {
      throw new Refused(ProblemCode.SECOND_DOCUMENT, next);
    }
    return next;
  }

  /** Something that YAML has and these files do not. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ProblemCode code;
    private final transient Event event;

    Refused(ProblemCode code, Event event) {
      super(code.word(), null, false, false);
      this.code = code;
      this.event = event;
    }

    ProblemCode code() {
      return code;
    }

    Event event() {
      return event;
    }
  }
}
