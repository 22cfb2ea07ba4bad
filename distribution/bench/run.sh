#!/bin/sh
# Measures the packaged portal beside peers and prints a table; see --help.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
bench=$root/distribution/bench

usage() {
  cat <<'END'
distribution/bench/run.sh [--only PART,PART…] [--lighthouse]

Measures the portal and prints a table of figures and goals. Without --only everything but Lighthouse is measured:
  start     first start, start, first visit, memory
  saves     saves in the console
  cached    a kept page, beside nginx
  modules   modules that come and change
  import    5,000 procedures brought in at the console
  uncached  pages made anew, over 2,000 and 20,000 items per module
  search    the dearest searches over all of them, beside SQLite
  pdf       articles as PDF files, beside Chromium
--lighthouse also asks Google's Lighthouse (with --only: lighthouse)
END
}

only=
wanted=
while [ $# -gt 0 ]; do
  case $1 in
    --only) only=${2:?--only needs parts, see --help}; shift ;;
    --lighthouse) wanted=yes ;;
    --help|-h) usage; exit 0 ;;
    *) echo "bench/run.sh: unknown option $1; see --help" >&2; exit 2 ;;
  esac
  shift
done
case ,$only, in
  *,lighthouse,*) wanted=yes ;;
esac
if [ -n "$wanted" ] && [ -z "$only" ]; then
  only=start,saves,cached,lighthouse,modules,import,uncached,search,pdf
fi

. "$root/distribution/tools.sh"
need_jdk
build_portal
need_program "to compare with" nginx nginx /usr/sbin/nginx
nginx=$program
need_program "to compare with" sqlite3 sqlite3
sqlite=$program
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
"$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  -cp "$bench/target/classes:$(echo "$portal"/platform/com.h2database.h2-*.jar)" \
  -Dportal="$portal" -Dsample="$(echo "$root"/bundles/features/sample/target/sample-*-SNAPSHOT.jar)" -Dwork="$work" -Dscripts="$bench/scripts" -Dnginx="$nginx" -Dwrk="$wrk" -Dchromium="$chromium" \
  -Dsqlite="$sqlite" -Dlighthouse="$lighthouse" vn.wardportal.bench.Bench "$only" &
running=$!
# what it started ends with it
trap 'kill "$running" && wait "$running"; exit 130' INT TERM
trap 'rm -rf "$work"' EXIT
wait "$running"
