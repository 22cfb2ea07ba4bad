#!/bin/sh
# Builds what is needed and runs the portal with demo content: distribution/run.sh [--port N] [--home DIR] [--no-demo] [--dev]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)

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
build_portal

mkdir -p "$home"
exec "$portal/bin/portal" start --home "$home" --port "$port" $demo $dev
