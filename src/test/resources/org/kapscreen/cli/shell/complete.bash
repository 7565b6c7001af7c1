# Prints what bash offers at the end of a line. Parameters: the completion script, the line.
source "$1"
line=$2
set -f
COMP_WORDS=(${line//=/ = }) # readline breaks the line there too
set +f
[[ $line == *' ' ]] && COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
registered=$(complete -p kapscreen)
registered=${registered#*-F }
${registered% kapscreen} kapscreen "${COMP_WORDS[COMP_CWORD]}"
((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
exit 0
