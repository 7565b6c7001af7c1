package org.kapscreen.cli;

import org.kapscreen.storage.Recipient;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a public age key. */
final class RecipientConverter implements ITypeConverter<Recipient> {
  @Override
  public Recipient convert(String key) {
    return Recipient.of(key)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected a public age key, which begins with age1 and is printed by age-keygen"));
  }
}
