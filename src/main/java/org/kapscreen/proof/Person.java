package org.kapscreen.proof;

import java.util.Optional;
import org.kapscreen.response.Answers;

/**
 * Somebody whose answers are put to two versions of a questionnaire.
 *
 * @param name the id of a case, or the file of a response
 * @param remark the story of a case, or the reference of a response
 * @param older the answers as they are put to the older version
 * @param newer the answers as they are put to the newer one
 */
public record Person(String name, Optional<String> remark, Answers older, Answers newer) {}
