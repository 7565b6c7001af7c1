package org.kapscreen.questionnaire;

import java.util.Optional;

/**
 * Words that interrupt the ordinary flow.
 *
 * @param say said or shown to the person
 * @param staff shown to intake staff only, never read aloud
 */
public record Notice(String id, String say, Optional<String> staff) {}
