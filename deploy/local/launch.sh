# Builds and starts the launcher. Sourced by the scripts beside it, which set root.

. "$root/.mvn/jdk.sh"

packaged=$root/deploy/local/launcher/target/packaged
build_log=$root/deploy/local/launcher/target/build.log
build_lock=$root/deploy/local/launcher/target/build.lock

# Maven's build leaves the stamp "packaged" when everything is, with the time when it began. An interrupted build leaves
# none, and what was changed since is newer.
is_packaged() {
    [ -f "$packaged" ] &&
        [ -f "$root/strategy-service/target/strategy-service-runner.jar" ] &&
        [ -f "$root/indicator-service/target/indicator-service-runner.jar" ] &&
        [ -f "$root/deploy/local/launcher/target/local-launcher-1.0.0-SNAPSHOT.jar" ]
}

is_up_to_date() {
    is_packaged && [ -z "$(
        find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main \
            "$root"/deploy/local/*/pom.xml "$root"/deploy/local/*/src/main \
            -newer "$packaged" -print 2>/dev/null | head -n 1
    )" ]
}

# Holds other builds off. A symbolic link is made or not made, and names its maker.
lock_build() {
    mkdir -p "$(dirname "$build_lock")"
    until ln -s $$ "$build_lock" 2>/dev/null; do
        holder=$(readlink "$build_lock") || continue
        if kill -0 "$holder" 2>/dev/null; then
            echo "Process $holder is building Målbild already. Wait for it, then try again. (If it is something else, delete $build_lock)" >&2
            exit 1
        fi
        rm -f "$build_lock"
    done
}

build() {
    lock_build
    maven=
    trap 'stop_build 130' INT
    trap 'stop_build 143' TERM
    trap 'stop_build 129' HUP
    echo "Building Målbild with the JDK in $JAVA_HOME. The first build fetches libraries and takes minutes." >&2
    rm -f "$packaged"
    : >"$packaged.began"
    : >"$build_log"
    MAVEN_OPTS="${MAVEN_OPTS:-} -Dstdout.encoding=UTF-8" "$root/mvnw" --file "$root/pom.xml" --no-transfer-progress --batch-mode \
        -DskipTests -Dspotless.check.skip=true package >"$build_log" 2>&1 </dev/null &
    maven=$!
    show_build
    status=0
    wait "$maven" || status=$?
    rm -f "$build_lock"
    trap - INT TERM HUP
    if [ "$status" -ne 0 ] || ! is_packaged; then
        grep -e '^\[ERROR\]' -e '^Målbild' -e '^Install' -e '^Maven' "$build_log" | head -n 30 >&2
        echo "The build has failed. The whole log is $build_log" >&2
        exit 1
    fi
    # Maven's own stamp is of whole seconds: what was written in the second of the beginning would look newer.
    touch -r "$packaged.began" "$packaged"
    rm -f "$packaged.began"
}

# Maven runs in the background, so that a signal is dealt with at once; there it does not get Ctrl-C by itself.
stop_build() {
    if [ -n "$maven" ]; then
        kill "$maven" 2>/dev/null || true
        wait "$maven" 2>/dev/null || true
    fi
    rm -f "$build_lock"
    echo "The build was interrupted. The next start takes it up again." >&2
    exit "$1"
}

# Shows each module as its turn comes, and every half minute that the build is still going on.
show_build() {
    shown=
    seconds=0
    while kill -0 "$maven" 2>/dev/null; do
        module=$(sed -n 's/^\[INFO\] Building \(Målbild.*[^ ]\)  *\[\([0-9/]*\)\]$/\2 \1/p' "$build_log" | tail -n 1)
        if [ "$module" != "$shown" ] || { [ "$seconds" -gt 0 ] && [ $((seconds % 30)) -eq 0 ]; }; then
            echo "  ${seconds} s  building ${module:-…}" >&2
            shown=$module
        fi
        sleep 1
        seconds=$((seconds + 1))
    done
}

# Becomes the launcher. $1 is its main class, the rest are its arguments. A script whose program needs more of Java sets
# java_options.
launch() {
    main=se.malbild.local.$1
    shift
    # A data folder may have å, ä or ö in its name; Java takes names of files as the locale has them.
    case $(locale charmap 2>/dev/null) in
        UTF-8) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
    exec "$JAVA_HOME/bin/java" ${java_options:--Xmx64m -XX:TieredStopAtLevel=1} -XX:+UseSerialGC \
        -Dmalbild.home="$root" -Dmalbild.log.level=off -Dlog4j.shutdownHookEnabled=false \
        -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        -cp "$root/deploy/local/launcher/target/local-launcher-1.0.0-SNAPSHOT.jar" "$main" "$@"
}
