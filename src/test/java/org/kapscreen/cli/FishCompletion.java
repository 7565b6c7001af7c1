package org.kapscreen.cli;

import java.util.stream.Collectors;

/** Writes the completion script of fish. */
final class FishCompletion {
  private static final String HEAD =
      """
      # Completion of kapscreen in fish: put this file into ~/.config/fish/completions.
      # Written from the program's own commands by CompletionScriptsTest; change those instead.

      # Whether option $argv[2] of command $argv[1] takes a value.
      function __kapscreen_takes_value
          switch $argv[1]
      """;

  private static final String HELPERS =
      """
          end
          return 1
      end

      # Whether command $argv[1] stands on the line, and none of the options after it.
      function __kapscreen_may_have
          set -l words (commandline -opc)
          test "$words[2]" = $argv[1]; or return
          # The last one may be the very option whose value is asked for.
          __kapscreen_takes_value $argv[1] $words[-1]; and set -e words[-1]
          for word in $words[3..]
              contains -- (string split -m 1 = -- $word)[1] $argv[2..]; and return 1
          end
          return 0
      end

      # Whether argument $argv[2], or one up to $argv[3], of command $argv[1] comes next.
      function __kapscreen_comes_next
          set -l words (commandline -opc)
          test "$words[2]" = $argv[1]; or return
          set -l count 0
          set -l value_follows 1
          for word in $words[3..]
              if test $value_follows = 0
                  set value_follows 1
              else if string match -q -- '-?*' $word
                  __kapscreen_takes_value $argv[1] $word
                  set value_follows $status
              else
                  set count (math $count + 1)
              end
          end
          test $count -ge $argv[2] -a $count -le $argv[-1]
      end

      # Several words with commas between them.
      function __kapscreen_list
          set -l before (string match -r '^(?:--[^=]*=)?((?:.*,)?)' -- (commandline -ct))[2]
          for word in $argv
              contains -- $word (string split , -- $before); or echo $before$word
          end
      end

      # Files whose names end in $argv[1], and folders on the way to them.
      function __kapscreen_files
          set -l ending (string escape --style=regex -- $argv[1])
          __fish_complete_suffix $argv[1] | string match -r -- "^[^\\t]*(?:/|$ending)(?:\\t.*)?\\$"
      end

      # The names that kapscreen finds by itself, and files.
      function __kapscreen_questionnaires
          set -l config $XDG_CONFIG_HOME
          string match -q '/*' -- $config; or set config ~/.config
          set -l home (string replace -r '/bin/[^/]*$' '' -- (realpath (command -s kapscreen) 2>/dev/null))
          set -l files $config/kapscreen/questionnaires/*.yaml $home/questionnaires/*.yaml
          string replace -r '.*/' '' -- $files | string match -r '^[^.]*(?=\\.yaml$)'
          __kapscreen_files .yaml
      end

      # The names of the drafts. Looking at the folder is much faster than asking kapscreen.
      function __kapscreen_drafts
          set -l state $XDG_STATE_HOME
          string match -q '/*' -- $state; or set state ~/.local/state
          set -l files $state/kapscreen/drafts/*.draft
          string replace -r '.*/' '' -- $files | string replace -r '\\.draft$' ''
      end

      complete -c kapscreen -f
      """;

  private FishCompletion() {}

  static String script(CompletionTree tree) {
    StringBuilder script = new StringBuilder(HEAD);
    for (CompletionTree.Command command : tree.commands()) {
      if (!command.namesWithValue().isEmpty()) {
        script.append("        case ").append(command.name());
        script.append("\n            contains -- $argv[2] ");
        script.append(String.join(" ", command.namesWithValue()));
        script.append("\n            return\n");
      }
    }
    script.append(HELPERS);
    for (CompletionTree.Option option : tree.options()) {
      line(script, "__fish_use_subcommand", names(option), option.title());
    }
    for (CompletionTree.Command command : tree.commands()) {
      line(script, "__fish_use_subcommand", " -a " + command.name(), command.title());
    }
    tree.commands().forEach(command -> append(script, command));
    return script.toString();
  }

  private static void append(StringBuilder script, CompletionTree.Command command) {
    script.append("\n# kapscreen ").append(command.name()).append('\n');
    for (CompletionTree.Option option : command.options()) {
      String once = option.repeatable() ? "" : " " + String.join(" ", option.names());
      String condition = quoted("__kapscreen_may_have " + command.name() + once);
      String value = option.value().map(FishCompletion::required).orElse("");
      line(script, condition, names(option) + value, option.title());
    }
    for (CompletionTree.Argument argument : command.arguments()) {
      String last = argument.many() ? " 1000" : "";
      String condition = "__kapscreen_comes_next " + command.name() + " " + argument.first() + last;
      if (argument.value().kind() != CompletionValue.Kind.TEXT) {
        line(script, quoted(condition), offer(argument.value()), "");
      }
    }
  }

  private static void line(StringBuilder script, String condition, String offer, String title) {
    script.append("complete -c kapscreen -n ").append(condition).append(offer);
    script.append(title.isEmpty() ? "" : " -d " + quoted(title)).append('\n');
  }

  /** Such as {@code -s o -l out}. */
  private static String names(CompletionTree.Option option) {
    return option.names().stream()
        .map(
            name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
        .collect(Collectors.joining());
  }

  /** Files are offered beside nothing else, which fish does not call exclusive. */
  private static String required(CompletionValue value) {
    return (value.kind() == CompletionValue.Kind.FILE ? " -r" : " -x") + offer(value);
  }

  private static String offer(CompletionValue value) {
    String words = String.join(" ", value.words());
    return switch (value.kind()) {
      case WORD -> " -a " + quoted(words);
      case WORDS -> " -a " + quoted("(__kapscreen_list " + words + ")");
      case FOLDER -> " -a '(__fish_complete_directories)'";
      case RESPONSE -> " -a '(__kapscreen_files .response.json)'";
      case QUESTIONNAIRE -> " -a '(__kapscreen_questionnaires)'";
      case DRAFT -> " -a '(__kapscreen_drafts)'";
      case FILE -> " -F";
      case TEXT -> "";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
