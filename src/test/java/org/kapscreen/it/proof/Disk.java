package org.kapscreen.it.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A model of a disk below one folder, and of what a loss of power may leave on it.
 *
 * <p>What is assumed: the changes of one folder reach the disk in their order, each whole or not at
 * all (as on file systems with ordered metadata: ext4, XFS, Btrfs, APFS); those that no fsync of
 * that very folder has confirmed may be there or not, from the last one backwards, and
 * independently of every other folder; what a file holds that no fsync of it has confirmed may be
 * there, be cut in half, or be missing; and an fsync that worked is honest. File systems promise
 * more: here an fsync of one folder confirms nothing of its parents.
 */
final class Disk {
  private static final class Content {
    private byte[] now = new byte[0];
    private boolean confirmed;

    private List<byte[]> possible() {
      return confirmed
          ? List.of(now)
          : List.of(now, Arrays.copyOf(now, now.length / 2), new byte[0]);
    }
  }

  private static final Content FOLDER = new Content();

  /** What a folder holds for certain, and the changes that may be undone. */
  private static final class Folder {
    private final Map<String, Content> certain = new TreeMap<>();
    private final List<Consumer<Map<String, Content>>> changes = new ArrayList<>();

    private Map<String, Content> after(int count) {
      Map<String, Content> names = new TreeMap<>(certain);
      changes.subList(0, count).forEach(change -> change.accept(names));
      return names;
    }

    private Map<String, Content> now() {
      return after(changes.size());
    }

    private void confirm() {
      Map<String, Content> names = now();
      certain.clear();
      certain.putAll(names);
      changes.clear();
    }
  }

  private final String root;
  private final Map<String, Folder> folders = new LinkedHashMap<>();
  private final Map<Integer, Content> opened = new HashMap<>();

  /**
   * @param root a folder that is on the disk for certain, and empty
   */
  Disk(Path root) {
    this.root = root.toString();
    folders.put(this.root, new Folder());
  }

  private boolean isHere(String path) {
    return path.startsWith(root + "/") || path.equals(root);
  }

  /** Whether {@code path} is a folder. */
  boolean isFolder(String path) {
    return folders.containsKey(path);
  }

  /** Does what {@code call} did. */
  void follow(Call call) {
    if (!call.worked()) {
      return;
    }
    switch (call.kind()) {
      case "open" -> open(call);
      case "write" -> write(call, -1);
      case "pwrite" -> write(call, Integer.parseInt(call.arguments().get(3)));
      case "ftruncate" -> truncate(call);
      case "fsync" -> confirm(call);
      case "mkdir" -> {
        String made = call.paths().get(0);
        if (isHere(made)) {
          change(made, names -> names.put(nameOf(made), FOLDER));
          folders.put(made, new Folder());
        }
      }
      case "rename", "link", "unlink" -> rename(call);
      default -> throw new IllegalArgumentException(call.name());
    }
  }

  private void open(Call call) {
    String path = call.paths().get(0);
    int descriptor = (int) call.result();
    opened.remove(descriptor);
    if (!isHere(path) || isFolder(path)) {
      return;
    }
    boolean isThere = folder(path).now().containsKey(nameOf(path));
    if (!isThere) {
      Content content = new Content();
      change(path, names -> names.put(nameOf(path), content));
    }
    opened.put(descriptor, folder(path).now().get(nameOf(path)));
  }

  private void write(Call call, int offset) {
    Content content = opened.get(call.descriptor());
    if (content == null || !isHere(call.file())) {
      return;
    }
    byte[] data = Arrays.copyOf(call.data(), (int) call.result());
    int at = offset < 0 ? content.now.length : offset;
    byte[] after = Arrays.copyOf(content.now, Math.max(content.now.length, at + data.length));
    System.arraycopy(data, 0, after, at, data.length);
    content.now = after;
    content.confirmed = false;
  }

  private void truncate(Call call) {
    Content content = opened.get(call.descriptor());
    if (content != null) {
      content.now = Arrays.copyOf(content.now, Integer.parseInt(call.arguments().get(1)));
      content.confirmed = false;
    }
  }

  private void confirm(Call call) {
    Folder folder = folders.get(call.file());
    Content content = opened.get(call.descriptor());
    if (folder != null) {
      folder.confirm();
    } else if (content != null && isHere(call.file())) {
      content.confirmed = true;
    }
  }

  private void rename(Call call) {
    List<String> paths = call.paths();
    String from = paths.get(0);
    if (!isHere(from)) {
      return;
    }
    change(
        from,
        names -> {
          Content content = names.get(nameOf(from));
          if (!call.is("link")) {
            names.remove(nameOf(from));
          }
          if (!call.is("unlink") && content != null) {
            names.put(nameOf(paths.get(1)), content);
          }
        });
  }

  private void change(String path, Consumer<Map<String, Content>> change) {
    folder(path).changes.add(change);
  }

  private Folder folder(String path) {
    Folder folder = folders.get(path.substring(0, path.lastIndexOf('/')));
    if (folder == null) {
      throw new IllegalStateException("in no folder: " + path);
    }
    return folder;
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Everything that power lost now may leave: contents by path, of files that can be reached. */
  List<Map<String, byte[]>> afterPowerLoss() {
    List<Map<String, Content>> trees = new ArrayList<>(List.of(Map.of()));
    for (Map.Entry<String, Folder> folder : folders.entrySet()) {
      List<Map<String, Content>> more = new ArrayList<>();
      for (Map<String, Content> tree : trees) {
        if (!folder.getKey().equals(root) && !tree.containsKey(folder.getKey())) {
          more.add(tree); // a folder that is not there has nothing in it
          continue;
        }
        for (int count = 0; count <= folder.getValue().changes.size(); count++) {
          Map<String, Content> grown = new TreeMap<>(tree);
          folder
              .getValue()
              .after(count)
              .forEach((name, content) -> grown.put(folder.getKey() + "/" + name, content));
          more.add(grown);
        }
      }
      trees = more;
    }
    return trees.stream().flatMap(tree -> contents(tree).stream()).toList();
  }

  private static List<Map<String, byte[]>> contents(Map<String, Content> tree) {
    List<Map<Content, byte[]>> choices = new ArrayList<>(List.of(Map.of()));
    for (Content content : new LinkedHashSet<>(tree.values())) {
      List<Map<Content, byte[]>> more = new ArrayList<>();
      for (byte[] possible : content == FOLDER ? List.<byte[]>of() : content.possible()) {
        for (Map<Content, byte[]> choice : choices) {
          Map<Content, byte[]> grown = new HashMap<>(choice);
          grown.put(content, possible);
          more.add(grown);
        }
      }
      choices = content == FOLDER ? choices : more;
    }
    List<Map<String, byte[]>> states = new ArrayList<>();
    for (Map<Content, byte[]> choice : choices) {
      Map<String, byte[]> files = new TreeMap<>();
      tree.forEach(
          (path, content) -> {
            byte[] bytes = choice.get(content);
            if (bytes != null) {
              files.put(path, bytes);
            }
          });
      states.add(files);
    }
    return states;
  }
}
