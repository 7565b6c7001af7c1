package org.kapscreen.summary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page for a browser needs beyond its template. */
final class HtmlPage {
  private static final String POLICY = "@policy@";
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private HtmlPage() {}

  /**
   * {@code page}, of which a browser takes nothing but the style sheets that stand in it and the
   * pictures written into it: no script, and nothing from anywhere else.
   */
  static String guarded(String page) {
    Set<String> styles = new LinkedHashSet<>();
    Matcher style = STYLE.matcher(page);
    while (style.find()) {
      styles.add("'sha256-" + Base64.getEncoder().encodeToString(sha256(style.group(1))) + "'");
    }
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
            + String.join(" ", styles);
    return page.replace(POLICY, policy);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
