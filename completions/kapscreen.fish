# Completion of kapscreen in fish: put this file into ~/.config/fish/completions.
# Written from the program's own commands by CompletionScriptsTest; change those instead.

# Whether option $argv[2] of command $argv[1] takes a value.
function __kapscreen_takes_value
    switch $argv[1]
        case take
            contains -- $argv[2] -c --channel -r --reference --continue --staff --language -o --out -f --format --practice --encrypt-to --drafts
            return
        case resume
            contains -- $argv[2] -q --questionnaire --staff --language -o --out -f --format --practice --encrypt-to --drafts
            return
        case score
            contains -- $argv[2] -q --questionnaire --from --map --unmapped -o --out -f --format --rejects --summaries --summary-format --charset --delimiter --as-of --threads
            return
        case summary
            contains -- $argv[2] -q --questionnaire -f --format --practice
            return
        case explain
            contains -- $argv[2] -q --questionnaire
            return
        case verify
            contains -- $argv[2] -q --questionnaire
            return
        case show
            contains -- $argv[2] --sheet --chart --language
            return
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
    __fish_complete_suffix $argv[1] | string match -r -- "^[^\t]*(?:/|$ending)(?:\t.*)?\$"
end

# The names that kapscreen finds by itself, and files.
function __kapscreen_questionnaires
    set -l config $XDG_CONFIG_HOME
    string match -q '/*' -- $config; or set config ~/.config
    set -l home (string replace -r '/bin/[^/]*$' '' -- (realpath (command -s kapscreen) 2>/dev/null))
    set -l files $config/kapscreen/questionnaires/*.yaml $home/questionnaires/*.yaml
    string replace -r '.*/' '' -- $files | string match -r '^[^.]*(?=\.yaml$)'
    __kapscreen_files .yaml
end

# The names of the drafts. Looking at the folder is much faster than asking kapscreen.
function __kapscreen_drafts
    set -l state $XDG_STATE_HOME
    string match -q '/*' -- $state; or set state ~/.local/state
    set -l files $state/kapscreen/drafts/*.draft
    string replace -r '.*/' '' -- $files | string replace -r '\.draft$' ''
end

complete -c kapscreen -f
complete -c kapscreen -n __fish_use_subcommand -s V -l version -d 'Show the version and exit'
complete -c kapscreen -n __fish_use_subcommand -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n __fish_use_subcommand -a take -d 'Walk someone through a questionnaire; write the response and the summary'
complete -c kapscreen -n __fish_use_subcommand -a resume -d 'Go on where a screening stopped'
complete -c kapscreen -n __fish_use_subcommand -a score -d 'Score exported answers, many at once'
complete -c kapscreen -n __fish_use_subcommand -a summary -d 'Write the summary of a response again, on standard output'
complete -c kapscreen -n __fish_use_subcommand -a explain -d 'Why a flag was raised, or was not'
complete -c kapscreen -n __fish_use_subcommand -a verify -d 'Score responses again, and compare everything'
complete -c kapscreen -n __fish_use_subcommand -a check -d 'Show the problems of a questionnaire, prove its logic, run its cases'
complete -c kapscreen -n __fish_use_subcommand -a show -d 'Read a questionnaire: outline, script, chart or sheet'
complete -c kapscreen -n __fish_use_subcommand -a compare -d 'Show what changes between two versions, and for whom'

# kapscreen take
complete -c kapscreen -n '__kapscreen_may_have take -c --channel' -s c -l channel -x -a 'phone self practice' -d 'phone: staff read to a caller; self: a person alone; practice: the clinic about itself (default: self, or the only one there is)'
complete -c kapscreen -n '__kapscreen_may_have take -r --reference' -s r -l reference -x -d 'The practice\'s own number or code for the person, never a name'
complete -c kapscreen -n '__kapscreen_may_have take --continue' -l continue -x -a '(__kapscreen_files .response.json)' -d 'Take over the answers of this finished response where the same is asked, and go on'
complete -c kapscreen -n '__kapscreen_may_have take --staff' -l staff -x -d 'Who is at the keyboard, kept beside each answer'
complete -c kapscreen -n '__kapscreen_may_have take --language' -l language -x -d 'The language to begin in, such as es (default: the questionnaire\'s)'
complete -c kapscreen -n '__kapscreen_may_have take -o --out' -s o -l out -x -a '(__fish_complete_directories)' -d 'Where the response and the summary go (default: this folder)'
complete -c kapscreen -n '__kapscreen_may_have take -f --format' -s f -l format -x -a '(__kapscreen_list txt md html)' -d 'Formats of the summary, with commas: txt, md, html (default: txt)'
complete -c kapscreen -n '__kapscreen_may_have take --practice' -l practice -x -a '(__kapscreen_files .response.json)' -d 'Put what the practice still has to arrange, by its own response, on the NP\'s page'
complete -c kapscreen -n '__kapscreen_may_have take' -l encrypt-to -x -d 'Write response and summary so that only the holder of this age key can read them. May be given several times'
complete -c kapscreen -n '__kapscreen_may_have take --drafts' -l drafts -x -a '(__fish_complete_directories)' -d 'Where unfinished screenings are kept (default: kapscreen/drafts in the XDG state folder)'
complete -c kapscreen -n '__kapscreen_may_have take --json' -l json -d 'Print the response on standard output, not the paths of the files'
complete -c kapscreen -n '__kapscreen_may_have take --plain' -l plain -d 'No colour'
complete -c kapscreen -n '__kapscreen_may_have take -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next take 0' -a '(__kapscreen_questionnaires)'

# kapscreen resume
complete -c kapscreen -n '__kapscreen_may_have resume -q --questionnaire' -s q -l questionnaire -x -a '(__kapscreen_questionnaires)' -d 'The questionnaire used then, if it is not among those found by name'
complete -c kapscreen -n '__kapscreen_may_have resume --earlier' -l earlier -d 'Go on from the state before the last answer, if the last is damaged'
complete -c kapscreen -n '__kapscreen_may_have resume --discard' -l discard -d 'Remove the draft for good, after asking'
complete -c kapscreen -n '__kapscreen_may_have resume --staff' -l staff -x -d 'Who is at the keyboard, kept beside each answer'
complete -c kapscreen -n '__kapscreen_may_have resume --language' -l language -x -d 'The language to begin in, such as es (default: the questionnaire\'s)'
complete -c kapscreen -n '__kapscreen_may_have resume -o --out' -s o -l out -x -a '(__fish_complete_directories)' -d 'Where the response and the summary go (default: this folder)'
complete -c kapscreen -n '__kapscreen_may_have resume -f --format' -s f -l format -x -a '(__kapscreen_list txt md html)' -d 'Formats of the summary, with commas: txt, md, html (default: txt)'
complete -c kapscreen -n '__kapscreen_may_have resume --practice' -l practice -x -a '(__kapscreen_files .response.json)' -d 'Put what the practice still has to arrange, by its own response, on the NP\'s page'
complete -c kapscreen -n '__kapscreen_may_have resume' -l encrypt-to -x -d 'Write response and summary so that only the holder of this age key can read them. May be given several times'
complete -c kapscreen -n '__kapscreen_may_have resume --drafts' -l drafts -x -a '(__fish_complete_directories)' -d 'Where unfinished screenings are kept (default: kapscreen/drafts in the XDG state folder)'
complete -c kapscreen -n '__kapscreen_may_have resume --json' -l json -d 'Print the response on standard output, not the paths of the files'
complete -c kapscreen -n '__kapscreen_may_have resume --plain' -l plain -d 'No colour'
complete -c kapscreen -n '__kapscreen_may_have resume -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next resume 0' -a '(__kapscreen_drafts)'

# kapscreen score
complete -c kapscreen -n '__kapscreen_may_have score -q --questionnaire' -s q -l questionnaire -x -a '(__kapscreen_questionnaires)' -d 'A name or a .yaml file (default: kap-candidacy)'
complete -c kapscreen -n '__kapscreen_may_have score --from' -l from -x -a 'redcap google-forms microsoft-forms qualtrics limesurvey surveymonkey odk' -d 'The tool that wrote the exports: redcap, google-forms, microsoft-forms, qualtrics, limesurvey, surveymonkey, odk'
complete -c kapscreen -n '__kapscreen_may_have score --map' -l map -r -F -d 'A column map: what the exports\' columns mean'
complete -c kapscreen -n '__kapscreen_may_have score --make-map' -l make-map -d 'Print a first column map for the export, and score nothing'
complete -c kapscreen -n '__kapscreen_may_have score --unmapped' -l unmapped -x -a 'error warn' -d 'What an unknown column or value is: error, warn (default: error)'
complete -c kapscreen -n '__kapscreen_may_have score -o --out' -s o -l out -r -F -d 'Where the scored records go (default: standard output)'
complete -c kapscreen -n '__kapscreen_may_have score -f --format' -s f -l format -x -a 'ndjson csv' -d 'Of the scored records: ndjson, csv (default: ndjson)'
complete -c kapscreen -n '__kapscreen_may_have score --rejects' -l rejects -r -F -d 'Where records go that cannot be scored, as they came, with the reason'
complete -c kapscreen -n '__kapscreen_may_have score --summaries' -l summaries -x -a '(__fish_complete_directories)' -d 'Also write the NP\'s page of each record there'
complete -c kapscreen -n '__kapscreen_may_have score --summary-format' -l summary-format -x -a '(__kapscreen_list txt md html)' -d 'Of the pages: txt, md, html (default: txt)'
complete -c kapscreen -n '__kapscreen_may_have score --strict' -l strict -d 'Stop at the first record that cannot be scored'
complete -c kapscreen -n '__kapscreen_may_have score --charset' -l charset -x -d 'What the exports are written in, such as windows-1252'
complete -c kapscreen -n '__kapscreen_may_have score --delimiter' -l delimiter -x -d 'What parts the fields of CSV, or \'tab\''
complete -c kapscreen -n '__kapscreen_may_have score --as-of' -l as-of -x -d 'Mark answers on safety that are more than a day older as stale'
complete -c kapscreen -n '__kapscreen_may_have score --exit-zero' -l exit-zero -d 'End with 0 also where records are urgent or rejected'
complete -c kapscreen -n '__kapscreen_may_have score --json' -l json -d 'Print the table at the end as JSON'
complete -c kapscreen -n '__kapscreen_may_have score --threads' -l threads -x -d 'How many threads score (default: one for each core)'
complete -c kapscreen -n '__kapscreen_may_have score -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next score 0 1000' -F

# kapscreen summary
complete -c kapscreen -n '__kapscreen_may_have summary -q --questionnaire' -s q -l questionnaire -x -a '(__kapscreen_questionnaires)' -d 'The questionnaire used then, if it is not among those found by name'
complete -c kapscreen -n '__kapscreen_may_have summary -f --format' -s f -l format -x -a '(__kapscreen_list txt md html)' -d 'Formats, with commas: txt, md, html (default: txt)'
complete -c kapscreen -n '__kapscreen_may_have summary --practice' -l practice -x -a '(__kapscreen_files .response.json)' -d 'Put what the practice still has to arrange, by its own response, on the NP\'s page'
complete -c kapscreen -n '__kapscreen_may_have summary -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next summary 0' -a '(__kapscreen_files .response.json)'

# kapscreen explain
complete -c kapscreen -n '__kapscreen_may_have explain -q --questionnaire' -s q -l questionnaire -x -a '(__kapscreen_questionnaires)' -d 'The questionnaire used then, if it is not among those found by name'
complete -c kapscreen -n '__kapscreen_may_have explain --plain' -l plain -d 'No colour'
complete -c kapscreen -n '__kapscreen_may_have explain -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next explain 0' -a '(__kapscreen_files .response.json)'

# kapscreen verify
complete -c kapscreen -n '__kapscreen_may_have verify -q --questionnaire' -s q -l questionnaire -x -a '(__kapscreen_questionnaires)' -d 'The questionnaire used then, if it is not among those found by name'
complete -c kapscreen -n '__kapscreen_may_have verify -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next verify 0 1000' -a '(__kapscreen_files .response.json)'

# kapscreen check
complete -c kapscreen -n '__kapscreen_may_have check --mutate' -l mutate -d 'Make mistakes on purpose; do cases notice them?'
complete -c kapscreen -n '__kapscreen_may_have check --verbose' -l verbose -d 'Name all that is left out, and count each proof'
complete -c kapscreen -n '__kapscreen_may_have check --json' -l json -d 'Print all results as one JSON document'
complete -c kapscreen -n '__kapscreen_may_have check --sarif' -l sarif -d 'Print them as SARIF, for editors and code hosts'
complete -c kapscreen -n '__kapscreen_may_have check --plain' -l plain -d 'No colour'
complete -c kapscreen -n '__kapscreen_may_have check -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next check 0 1000' -a '(__kapscreen_questionnaires)'

# kapscreen show
complete -c kapscreen -n '__kapscreen_may_have show --script' -l script -d 'The script for the phone, to print'
complete -c kapscreen -n '__kapscreen_may_have show --sheet' -l sheet -x -a 'csv json' -d 'An empty answer sheet: csv, json'
complete -c kapscreen -n '__kapscreen_may_have show --chart' -l chart -x -a 'mermaid svg' -d 'A chart of the logic: mermaid, svg'
complete -c kapscreen -n '__kapscreen_may_have show --commitments' -l commitments -d 'What a practice commits to, as a list to hand out'
complete -c kapscreen -n '__kapscreen_may_have show --language' -l language -x -d 'The language of the commitments, such as es (default: the questionnaire\'s)'
complete -c kapscreen -n '__kapscreen_may_have show -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next show 0' -a '(__kapscreen_questionnaires)'

# kapscreen compare
complete -c kapscreen -n '__kapscreen_may_have compare --json' -l json -d 'One JSON document, for scripts'
complete -c kapscreen -n '__kapscreen_may_have compare --plain' -l plain -d 'No colour'
complete -c kapscreen -n '__kapscreen_may_have compare -h --help' -s h -l help -d 'Show this help and exit'
complete -c kapscreen -n '__kapscreen_comes_next compare 0' -a '(__kapscreen_questionnaires)'
complete -c kapscreen -n '__kapscreen_comes_next compare 1' -a '(__kapscreen_questionnaires)'
complete -c kapscreen -n '__kapscreen_comes_next compare 2 1000' -a '(__kapscreen_files .response.json)'
