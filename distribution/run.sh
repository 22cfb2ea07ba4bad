#!/bin/sh
# Builds what is needed and runs the portal with demo content: distribution/run.sh [--port N] [--home DIR] [--no-demo] [--dev [--watch DIR]]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
  cat <<'END'
distribution/run.sh [options]: builds what is needed and runs the portal.

  --port N    listen on port N (default 8080; 0 takes a free one)
  --home DIR  keep configuration, data and logs in DIR (default: home/ in this repository)
  --no-demo   do not load demo content into an empty portal
  --dev       for developers: listen on this machine alone, take modules that nobody signed,
              and put in by itself what is built in bundles/features
  --watch DIR with --dev: also what is built in DIR, a module's folder or one with modules in it
  --help      show this text

Stop it with Ctrl-C. The first administrator's log-in is printed when the portal is ready.
END
}

home=$root/home
port=8080
demo=--demo
dev=
watch=
while [ $# -gt 0 ]; do
  case $1 in
    --help|-h) usage; exit 0 ;;
    --no-demo) demo= ;;
    --dev) dev=--dev ;;
    --port|--home|--watch)
      [ $# -gt 1 ] || { echo "run.sh: $1 needs a value; see --help" >&2; exit 2; }
      case $1 in
        --port) port=$2 ;;
        --home) home=$2 ;;
        *) watch=$2 ;;
      esac
      shift ;;
    *) echo "run.sh: unknown option $1; see --help" >&2; exit 2 ;;
  esac
  shift
done

. "$root/distribution/tools.sh"
need_jdk
build_portal

mkdir -p "$home"
set -- start --home "$home" --port "$port" $demo $dev
[ -z "$dev" ] || set -- "$@" --watch "$root/bundles/features"
[ -z "$watch" ] || set -- "$@" --watch "$watch"
exec "$portal/bin/portal" "$@"
