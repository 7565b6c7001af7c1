package org.kapscreen.yaml;

import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Contact;

/** Reads whom people are told to talk with. */
public final class ContactReader {
  /** All that a contact has. */
  public static final List<String> KEYS = List.of("name", "role", "phone");

  private ContactReader() {}

  /** The contact in {@code node}; empty if something is wrong with it, which is reported. */
  public static Optional<Contact> read(Node node, Problems problems) {
    Optional<Fields> fields = Fields.of(node, problems, "a contact", KEYS);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = fields.get().needText("name");
    Optional<String> role = fields.get().needText("role");
    Optional<String> phone = fields.get().needText("phone");
    return name.isPresent() && role.isPresent() && phone.isPresent()
        ? Optional.of(new Contact(name.get(), role.get(), phone.get()))
        : Optional.empty();
  }
}
