#!/bin/sh
# Builds what is needed and runs the portal with demo content: distribution/run.sh [--port N] [--home DIR] [--no-demo] [--dev]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
portal=$root/distribution/package/target/wardportal/wardportal

usage() {
  cat <<'END'
distribution/run.sh [options]: builds what is needed and runs the portal.

  --port N    listen on port N (default 8080; 0 takes a free one)
  --home DIR  keep configuration, data and logs in DIR (default: home/ in this repository)
  --no-demo   do not load demo content into an empty portal
  --dev       for developers: listen on this machine alone, take modules that nobody signed
  --help      show this text

Stop it with Ctrl-C. The first administrator's log-in is printed when the portal is ready.
END
}

home=$root/home
port=8080
demo=--demo
dev=
while [ $# -gt 0 ]; do
  case $1 in
    --help|-h) usage; exit 0 ;;
    --no-demo) demo= ;;
    --dev) dev=--dev ;;
    --port|--home)
      [ $# -gt 1 ] || { echo "run.sh: $1 needs a value; see --help" >&2; exit 2; }
      if [ "$1" = --port ]; then port=$2; else home=$2; fi
      shift ;;
    *) echo "run.sh: unknown option $1; see --help" >&2; exit 2 ;;
  esac
  shift
done

. "$root/distribution/tools.sh"
need_jdk

built=$root/distribution/package/target/built

sources() {
  (cd "$root" && find pom.xml LICENSE README.md bundles distribution -name target -prune -o -path distribution/suite -prune \
    -o -path distribution/bench -prune -o -type f "$@" -print)
}

# Built before, and since then no file came, went or changed: start at once.
stale() {
  [ ! -f "$built" ] || [ -n "$(sources -newer "$built" | head -n 1)" ] || ! sources | sort | cmp -s - "$built"
}

if stale; then
  need_maven
  echo "Building the portal. The first time this fetches its libraries and takes some minutes."
  # written before the build: what is changed while it runs is built the next time
  begun=$(mktemp)
  trap 'rm -f "$begun"' EXIT
  sources | sort >"$begun"
  # only the portal: the suite would fetch a browser's driver
  (cd "$root" && "$maven" -B -ntp -q install -pl distribution/package -am -Dmaven.test.skip=true \
    -Dspotless.check.skip=true -Dspotless.apply.skip=true)
  cp -p "$begun" "$built"
  rm -f "$begun"
  trap - EXIT
fi

mkdir -p "$home"
exec "$portal/bin/portal" start --home "$home" --port "$port" $demo $dev
