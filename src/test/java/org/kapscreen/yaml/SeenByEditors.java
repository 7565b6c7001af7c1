package org.kapscreen.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A file as an editor sees it that checks it with a JSON Schema. */
public final class SeenByEditors {
  private SeenByEditors() {}

  /** The node as an editor sees it, by the core schema of YAML 1.2. */
  public static JsonNode json(Node node) {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    if (node instanceof Node.Sequence sequence) {
      var array = factory.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    if (node instanceof Node.Mapping mapping) {
      var object = factory.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
      return object;
    }
    String text = ((Node.Scalar) node).text();
    if (text.equals("true") || text.equals("false")) {
      return factory.booleanNode(text.equals("true"));
    }
    if (text.matches("[-+]?[0-9]{1,15}")) {
      return factory.numberNode(Long.parseLong(text));
    }
    return text.matches("[-+]?[0-9]+\\.[0-9]+")
        ? factory.numberNode(new java.math.BigDecimal(text))
        : factory.textNode(text);
  }
}
