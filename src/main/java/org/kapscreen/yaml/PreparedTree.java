package org.kapscreen.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.kapscreen.questionnaire.Place;

/**
 * The tree of one YAML file in a form that is read in a tenth of the time, together with the file's
 * bytes, so that it is known to be the tree of exactly this file.
 *
 * <pre>
 * checksum of all that follows, length of the file, its bytes   (4 bytes, 4 bytes, ...)
 * number of texts, then of each its length and bytes            (every text once)
 * nodes in the order of the file: kind and text, or number of children; line; column; width
 * </pre>
 *
 * What follows the file's bytes are numbers of 7 bits a byte, the lowest first; the highest bit
 * says that more follow.
 */
final class PreparedTree {
  private static final int HEADER = 8;
  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private PreparedTree() {}

  /** The prepared form of a file without problems. */
  static byte[] of(byte[] content, Node root) {
    return new Writer().write(content, root);
  }

  /**
   * The tree of the file {@code name}; empty if {@code prepared} is damaged, or is not that of
   * {@code content}.
   */
  static Optional<Node> read(byte[] prepared, String name, byte[] content) {
    int end = HEADER + content.length;
    boolean fits =
        prepared.length > end
            && number(prepared, 0) == checksum(prepared)
            && number(prepared, 4) == content.length
            && Arrays.equals(prepared, HEADER, end, content, 0, content.length);
    return fits ? Optional.of(new Reader(prepared, end, name).read()) : Optional.empty();
  }

  private static int checksum(byte[] prepared) {
    CRC32 crc = new CRC32();
    crc.update(prepared, 4, prepared.length - 4);
    return (int) crc.getValue();
  }

  /** The number in the four bytes from {@code at} on. */
  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }

  /** Latin-1 becomes a text without a look at each character; few texts are not in it. */
  private static Charset charset(boolean wide) {
    return wide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  private static final class Reader {
    private final byte[] bytes;
    private final String name;
    private int at;
    private String[] texts = {};

    Reader(byte[] bytes, int at, String name) {
      this.bytes = bytes;
      this.at = at;
      this.name = name;
    }

    Node read() {
      texts = new String[number()];
      for (int i = 0; i < texts.length; i++) {
        int head = number();
        int length = head >> 1;
        texts[i] = new String(bytes, at, length, charset((head & 1) == 1));
        at += length;
      }
      return node();
    }

    private Node node() {
      int head = number();
      int count = head >> 2;
      Place place = new Place(name, number(), number());
      return switch (head & 3) {
        case SEQUENCE -> sequence(count, place);
        case MAPPING -> mapping(count, place);
        default -> new Node.Scalar(texts[count], place, number());
      };
    }

    private Node sequence(int count, Place place) {
      Node[] items = new Node[count];
      for (int i = 0; i < count; i++) {
        items[i] = node();
      }
      return new Node.Sequence(List.of(items), place);
    }

    private Node mapping(int count, Place place) {
      Node.Entry[] entries = new Node.Entry[count];
      for (int i = 0; i < count; i++) {
        entries[i] = new Node.Entry((Node.Scalar) node(), node());
      }
      return new Node.Mapping(List.of(entries), place);
    }

    private int number() {
      int number = bytes[at++];
      if (number >= 0) {
        return number;
      }
      number &= 0x7F;
      for (int shift = 7; ; shift += 7) {
        byte next = bytes[at++];
        number |= (next & 0x7F) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }
  }

  private static final class Writer {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();

    byte[] write(byte[] content, Node root) {
      node(root);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(new byte[4]);
      all.writeBytes(fourBytes(content.length));
      all.writeBytes(content);
      number(texts.size(), all);
      for (String text : texts.keySet()) {
        boolean wide = text.chars().anyMatch(c -> c > 0xFF);
        byte[] bytes = text.getBytes(charset(wide));
        number(bytes.length << 1 | (wide ? 1 : 0), all);
        all.writeBytes(bytes);
      }
      all.writeBytes(nodes.toByteArray());
      byte[] prepared = all.toByteArray();
      System.arraycopy(fourBytes(checksum(prepared)), 0, prepared, 0, 4);
      return prepared;
    }

    private static byte[] fourBytes(int number) {
      return new byte[] {
        (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
      };
    }

    private void node(Node node) {
      if (node instanceof Node.Scalar scalar) {
        Integer known = texts.putIfAbsent(scalar.text(), texts.size());
        head(SCALAR, known == null ? texts.size() - 1 : known, node);
        number(scalar.width(), nodes);
      } else if (node instanceof Node.Sequence sequence) {
        head(SEQUENCE, sequence.items().size(), node);
        sequence.items().forEach(this::node);
      } else if (node instanceof Node.Mapping mapping) {
        head(MAPPING, mapping.entries().size(), node);
        for (Node.Entry entry : mapping.entries()) {
          node(entry.key());
          node(entry.value());
        }
      }
    }

    private void head(int kind, int count, Node node) {
      number(count << 2 | kind, nodes);
      number(node.place().line(), nodes);
      number(node.place().column(), nodes);
    }

    private static void number(int number, ByteArrayOutputStream to) {
      int rest = number;
      while (rest > 0x7F) {
        to.write((rest & 0x7F) | 0x80);
        rest >>= 7;
      }
      to.write(rest);
    }
  }
}
