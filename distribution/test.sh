#!/bin/sh
# Runs every test: distribution/test.sh [--long]. The suite drives the packaged portal by HTTP and by Chromium.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
long=false
for argument in "$@"; do
  case $argument in
    --long) long=true ;;
    --help|-h) echo "distribution/test.sh [--long]: runs every test; --long with full counts"; exit 0 ;;
    *) echo "test.sh: unknown option $argument; see --help" >&2; exit 2 ;;
  esac
done

. "$root/distribution/tools.sh"
need_jdk
need_maven

# the shell draws no window, which saves a seventh of the time; any Chromium will do
need_program "for the browser tests" chromium-headless-shell chromium-headless-shell chromium chromium-browser google-chrome
chromium=$program
echo "Chromium: $chromium"

log=$(mktemp)
marker=$(mktemp)
status=0
(cd "$root" && { "$maven" -B -ntp -T2 install --fail-at-end -Dlong="$long" -Dchromium="$chromium" 2>&1; echo $? >"$log.status"; } | tee "$log") || true
status=$(cat "$log.status")

# Maven's own summary of each module is above; these are their sums, read from the reports that this run wrote.
reports=$(cd "$root" && find bundles distribution -path '*/target/surefire-reports/TEST-*.xml' -newer "$marker")
totals=$(cd "$root" && for report in $reports; do sed -n '/<testsuite /{p;q;}' "$report"; done |
  sed -n 's/.* tests="\([0-9]*\)".* errors="\([0-9]*\)".* skipped="\([0-9]*\)".* failures="\([0-9]*\)".*/\1 \2 \3 \4/p' |
  awk '{t+=$1; e+=$2; s+=$3; f+=$4} END {printf "%d passed, %d failed, %d skipped", t-e-s-f, e+f, s}')
rm -f "$log" "$log.status" "$marker"
echo "$totals"
exit "$status"
