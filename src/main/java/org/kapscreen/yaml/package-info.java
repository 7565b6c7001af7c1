/**
 * From YAML text to a questionnaire, with a list of problems that each say what is wrong, where,
 * and what to do. A file becomes a strict tree with positions first ({@link
 * org.kapscreen.yaml.YamlFile}), which other rooms read their own files with, and then a model
 * ({@link org.kapscreen.yaml.QuestionnaireReader}).
 */
@NullMarked
package org.kapscreen.yaml;

import org.jspecify.annotations.NullMarked;
