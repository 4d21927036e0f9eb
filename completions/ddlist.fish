# fish completion of ddlist: it asks the program.

function __ddlist_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct | string unescape)
    for line in ($words[1] __complete $words[2..] "$typed" 2>/dev/null)
        switch $line
            case :files :directories
                set -l option (string match -r -- '^-[^=]*=' $typed)
                set -l value (string replace -- "$option" '' $typed)
                if test $line = :files
                    if string match -q '~*' -- $value
                        # the function for paths takes a tilde as it is
                        set value (complete -C "'' $value")
                    else
                        set value (__fish_complete_path $value)
                    end
                else
                    set value (__fish_complete_directories $value)
                end
                test (count $value) -gt 0; and printf '%s\n' "$option"$value
            case '*'
                printf '%s\n' $line
        end
    end
end

complete -c ddlist -f -k -a '(__ddlist_complete)'
