#!/bin/sh
# Measures the packaged portal beside nginx and prints a table: distribution/bench/run.sh [--lighthouse]
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
bench=$root/distribution/bench
wanted=
for argument in "$@"; do
  case $argument in
    --lighthouse) wanted=yes ;;
    --help|-h) echo "distribution/bench/run.sh [--lighthouse]: measures the portal; --lighthouse also asks Google's Lighthouse"; exit 0 ;;
    *) echo "bench/run.sh: unknown option $argument; see --help" >&2; exit 2 ;;
  esac
done

. "$root/distribution/tools.sh"
need_jdk
build_portal
need_program "to compare with" nginx nginx /usr/sbin/nginx
nginx=$program
need_program "to measure" wrk wrk
wrk=$program
need_program "to measure" chromium chromium chromium-browser google-chrome
chromium=$program

lighthouse=
if [ -n "$wanted" ]; then
  need_program "for Lighthouse" npm npm
  modules=$bench/target/lighthouse
  lighthouse=$modules/node_modules/.bin/lighthouse
  # version 13 wants a newer Node than Debian 12 has
  install="npm install --no-audit --no-fund --prefix $modules lighthouse@12.8.2"
  if [ ! -x "$lighthouse" ] && ! $install >/dev/null; then
    echo "Lighthouse could not be installed from here. Run: $install" >&2
    exit 3
  fi
  export CHROME_PATH="$chromium"
fi

# beside the portal and not in /tmp, which may be memory: saves are to reach a disk
work=$bench/target/work
rm -rf "$work"
mkdir -p "$work"

"$JAVA_HOME/bin/javac" -d "$bench/target/classes" "$bench"/src/main/java/vn/wardportal/bench/*.java
echo "Machine: $(nproc) cores, $(uname -sr), $("$nginx" -v 2>&1), $("$wrk" -v 2>&1 | sed -n 's/^\(wrk [^ ]*\).*/\1/p')"
"$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  -cp "$bench/target/classes:$(echo "$portal"/platform/com.h2database.h2-*.jar)" \
  -Dportal="$portal" -Dsample="$(echo "$root"/bundles/features/sample/target/sample-*-SNAPSHOT.jar)" -Dwork="$work" -Dscripts="$bench/scripts" -Dnginx="$nginx" -Dwrk="$wrk" -Dchromium="$chromium" \
  -Dlighthouse="$lighthouse" vn.wardportal.bench.Bench &
running=$!
# what it started ends with it
trap 'kill "$running" && wait "$running"; exit 130' INT TERM
trap 'rm -rf "$work"' EXIT
wait "$running"
