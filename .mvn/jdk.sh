# Finds a JDK that can build and run Målbild and puts its folder in JAVA_HOME. Sourced by ./mvnw and deploy/local/up.
# Looks at JAVA_HOME, then at PATH, then at the folders where Linux, macOS and SDKMAN keep JDKs.

required_jdk=25

# Prints the major version of the JDK in folder $1, or nothing when there is no whole JDK in it.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1
}

jdk_is_new_enough() {
    found_version=$(jdk_version "$1")
    [ -n "$found_version" ] && [ "$found_version" -ge "$required_jdk" ]
}

# The folder of the JDK whose java is first on PATH, with symbolic links followed.
jdk_on_path() {
    java_on_path=$(command -v java 2>/dev/null) || return 0
    while [ -L "$java_on_path" ]; do
        link=$(readlink "$java_on_path")
        case $link in
            /*) java_on_path=$link ;;
            *) java_on_path=$(dirname "$java_on_path")/$link ;;
        esac
    done
    dirname "$(dirname "$java_on_path")"
}

# Where JDKs may stand, one folder a line. MALBILD_JDK_FOLDER names one folder full of them instead of the usual ones.
jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}" "$(jdk_on_path)"
    if [ -n "${MALBILD_JDK_FOLDER:-}" ]; then
        printf '%s\n' "$MALBILD_JDK_FOLDER"/*
        return
    fi
    printf '%s\n' \
        /usr/lib/jvm/* \
        /opt/java/* \
        /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/*
}

find_jdk() {
    older=
    while IFS= read -r candidate; do
        [ -n "$candidate" ] || continue
        if jdk_is_new_enough "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
        [ -z "$found_version" ] || older="$older
  $candidate is version $found_version"
    done <<END
$(jdk_candidates)
END
    {
        echo "Målbild needs a JDK of version $required_jdk or newer, and none was found."
        echo "Looked at JAVA_HOME (${JAVA_HOME:-not set}), at PATH and in the usual folders of Linux, macOS and SDKMAN."
        [ -z "$older" ] || echo "Found, but too old:$older"
        echo "Install one (for example Eclipse Temurin $required_jdk) or set JAVA_HOME to where it stands, and try again."
    } >&2
    return 1
}
