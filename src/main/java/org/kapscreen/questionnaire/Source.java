package org.kapscreen.questionnaire;

import java.util.Optional;

/** Where a rule comes from, so that the NP can check its basis. */
public record Source(
    String id,
    String title,
    Optional<String> detail,
    Optional<String> year,
    Optional<String> url) {}
