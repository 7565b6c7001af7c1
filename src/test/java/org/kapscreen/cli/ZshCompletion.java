package org.kapscreen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the completion script of zsh, in the words of its {@code _arguments}. */
final class ZshCompletion {
  private static final String HEAD =
      """
      #compdef kapscreen
      # Completion of kapscreen in zsh: put this file into a folder of $fpath.
      # Written from the program's own commands by CompletionScriptsTest; change those instead.

      """;

  private static final String MAIN =
      """
      _kapscreen() {
        local curcontext=$curcontext state line
        local -A opt_args
        _arguments -C \\
      %s    ':command:_kapscreen_commands' \\
          '*:: :->command'
        [[ $state == command ]] || return
        curcontext=${curcontext%%:*:*}:kapscreen-$words[1]:
        case $words[1] in
      """;

  private static final String TAIL =
      """
      # The names that kapscreen finds by itself, and files.
      _kapscreen_offer_questionnaires() {
        local config=${XDG_CONFIG_HOME:-}
        [[ $config == /* ]] || config=~/.config
        local -a names=(
          {$config/kapscreen,${commands[kapscreen]:A:h:h}}/questionnaires/*.yaml(N:t:r)
        )
        names=(${names:#*.*})
        _alternative \\
          'names:questionnaire:compadd -a names' \\
          'files:file:_files -g "*.yaml"'
      }

      # The names of the drafts. Looking at the folder is much faster than asking kapscreen.
      _kapscreen_offer_drafts() {
        local state_home=${XDG_STATE_HOME:-} expl
        [[ $state_home == /* ]] || state_home=~/.local/state
        local -a names=($state_home/kapscreen/drafts/*.draft(N:t))
        names=(${names%.draft})
        _wanted drafts expl draft compadd -a names
      }

      if [[ $funcstack[1] == _kapscreen ]]; then
        _kapscreen "$@"
      else
        compdef _kapscreen kapscreen
      fi
      """;

  private ZshCompletion() {}

  static String script(CompletionTree tree) {
    StringBuilder script = new StringBuilder(HEAD);
    script.append(
        MAIN.formatted(
            tree.options().stream()
                .map(option -> "    " + spec(option) + " \\\n")
                .collect(Collectors.joining())));
    for (CompletionTree.Command command : tree.commands()) {
      script.append("    ").append(command.name()).append(") _kapscreen_");
      script.append(command.name()).append(" ;;\n");
    }
    script.append("  esac\n}\n\n_kapscreen_commands() {\n  local -a commands=(\n");
    for (CompletionTree.Command command : tree.commands()) {
      String line = command.name() + ":" + command.title();
      script.append("    ").append(quoted(line)).append('\n');
    }
    script.append("  )\n  _describe -t commands command commands\n}\n\n");
    tree.commands().forEach(command -> append(script, command));
    return script.append(TAIL).toString();
  }

  private static void append(StringBuilder script, CompletionTree.Command command) {
    List<String> specs = new ArrayList<>();
    command.options().forEach(option -> specs.add(spec(option)));
    command.arguments().forEach(argument -> specs.add(spec(argument)));
    script.append("_kapscreen_").append(command.name()).append("() {\n  _arguments -s -S \\\n    ");
    script.append(String.join(" \\\n    ", specs)).append("\n}\n\n");
  }

  /** Such as {@code '(-o --out)'{-o+,--out=}'[where the files go]:folder:_files -/'}. */
  private static String spec(CompletionTree.Option option) {
    boolean valued = option.value().isPresent();
    List<String> names = new ArrayList<>();
    option.letters().forEach(name -> names.add(name + (valued ? "+" : "")));
    option.words().forEach(name -> names.add(name + (valued ? "=" : "")));
    String rest =
        "["
            + option.title().replace("[", "\\[").replace("]", "\\]")
            + "]"
            + option.value().map(value -> message(value) + action(value)).orElse("");
    String before = option.repeatable() ? "*" : "(" + String.join(" ", option.names()) + ")";
    return names.size() == 1
        ? quoted(before + names.get(0) + rest)
        : quoted(before) + "{" + String.join(",", names) + "}" + quoted(rest);
  }

  private static String spec(CompletionTree.Argument argument) {
    String number = argument.many() ? "*" : String.valueOf(argument.first() + 1);
    String label = argument.label().toLowerCase(Locale.ROOT);
    return quoted(number + ":" + label + ":" + action(argument.value()));
  }

  private static String message(CompletionValue value) {
    return ":" + value.kind().name().toLowerCase(Locale.ROOT) + ":";
  }

  private static String action(CompletionValue value) {
    String words = String.join(" ", value.words());
    return switch (value.kind()) {
      case WORD -> "(" + words + ")";
      case WORDS -> "_sequence compadd - " + words;
      case FOLDER -> "_files -/";
      case RESPONSE -> "_files -g \"*.response.json\"";
      case QUESTIONNAIRE -> "_kapscreen_offer_questionnaires";
      case DRAFT -> "_kapscreen_offer_drafts";
      case FILE -> "_files";
      case TEXT -> " ";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
