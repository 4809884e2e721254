#!/bin/sh
# Generates a TypeScript client from each OpenAPI document and compiles a program that calls every operation with the
# examples of the document, as strictly as TypeScript can. A front-end team can do the same.
#
#   check.sh <openapi.yaml>...
#
# Works in CLIENT_CHECK_DIR, by default the target folder of the launcher; the packages stay there for the next time.
set -eu

fail() {
    echo "check.sh: $1" >&2
    exit 1
}

[ $# -gt 0 ] || fail "name at least one OpenAPI document"
command -v npm >/dev/null 2>&1 || fail "npm is missing: install Node.js 20 or newer"

here=$(cd "$(dirname "$0")" && pwd)
work=${CLIENT_CHECK_DIR:-$here/../../../target/typescript}
mkdir -p "$work"
work=$(cd "$work" && pwd)

cp "$here/package.json" "$here/package-lock.json" "$here/tsconfig.json" "$here/program.mjs" "$work"
if ! cmp -s "$work/package-lock.json" "$work/node_modules/.installed-from"; then
    (cd "$work" && npm ci --ignore-scripts --prefer-offline --no-audit --no-fund) >"$work/npm.log" 2>&1 || {
        cat "$work/npm.log" >&2
        fail "the packages could not be installed"
    }
    cp "$work/package-lock.json" "$work/node_modules/.installed-from"
fi

rm -rf "$work/generated"
mkdir "$work/generated"
for document in "$@"; do
    [ -f "$document" ] || fail "$document does not exist"
    name=$(basename "$document" | sed 's/\.[a-z]*$//')
    [ ! -e "$work/generated/$name.ts" ] || fail "two documents are named $name"
    "$work/node_modules/.bin/openapi-typescript" "$document" --output "$work/generated/$name.ts" >"$work/generate.log" 2>&1 || {
        cat "$work/generate.log" >&2
        fail "no types could be generated from $document"
    }
    node "$work/program.mjs" "$document" "$name" >"$work/generated/$name-program.ts" ||
        fail "no program could be written for $document"
done

(cd "$work" && node_modules/.bin/tsc --project tsconfig.json) >&2 ||
    fail "the generated client does not compile with the examples of the documents (the program is in $work/generated)"
echo "The TypeScript clients compile: $*"
