# What run.sh, test.sh and bench/run.sh share: what to build with, building the portal, and Debian's packages. Read with "." from a
# script that has set $root.

. "$root/distribution/package/src/bin/java.sh"

find_jdk() {
  # A JRE would start the portal but not build it.
  saved=${JAVA_HOME:-}
  java=
  best=0
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "$saved" "$on_path"; do
    if [ -x "$candidate/bin/javac" ] && new_enough "$candidate/bin/java"; then
      jdk=$candidate
      return 0
    fi
  done
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$candidate/bin/javac" ] && new_enough "$candidate/bin/java" && [ "$v" -gt "$best" ]; then
      jdk=$candidate
      best=$v
    fi
  done
  [ "$best" -gt 0 ]
}

need_jdk() {
  if ! find_jdk; then
    cat >&2 <<'END'
No JDK of version 21 or newer was found in JAVA_HOME, on the PATH or where distributions put them.
Install one, for example:
  Debian 13, Ubuntu 24.04:  apt-get install openjdk-21-jdk-headless
  any other system:         Temurin 25 from https://adoptium.net
or set JAVA_HOME to the one you have.
END
    exit 2
  fi
  JAVA_HOME=$jdk
  export JAVA_HOME
  echo "JDK:   $JAVA_HOME (version $(java_version "$JAVA_HOME/bin/java"))"
}

maven_new_enough() {
  [ -x "$1" ] || return 1
  version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  [ -n "$version" ] && { [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 8 ]; }; }
}

find_maven() {
  for maven in "${MAVEN_HOME:-/nowhere}/bin/mvn" "$(command -v mvn || true)" /usr/share/maven/bin/mvn /opt/maven*/bin/mvn \
    /opt/apache-maven*/bin/mvn "$HOME"/.sdkman/candidates/maven/current/bin/mvn; do
    if maven_new_enough "$maven"; then
      return 0
    fi
  done
  return 1
}

need_maven() {
  if ! find_maven; then
    cat >&2 <<'END'
No Maven of version 3.8 or newer was found in MAVEN_HOME, on the PATH or where distributions put it.
Install it, for example:
  Debian 12, Ubuntu 24.04:  apt-get install maven
  any other system:         unpack https://maven.apache.org/download.cgi and set MAVEN_HOME to its folder
END
    exit 2
  fi
  echo "Maven: $maven (version $version)"
  # Maven 3.8 and its libraries use parts of the JDK that a new one warns of at each start. What the user set goes last and wins.
  quiet="-XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED"
  case $(java_version "$JAVA_HOME/bin/java") in
    21|22) ;;
    *) quiet="$quiet --sun-misc-unsafe-memory-access=allow" ;;
  esac
  MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}"
  export MAVEN_OPTS
}

portal=$root/distribution/package/target/wardportal/wardportal
built=$root/distribution/package/target/built

sources() {
  (cd "$root" && find pom.xml LICENSE README.md bundles distribution -name target -prune -o -path distribution/suite -prune \
    -o -path distribution/bench -prune -o -type f "$@" -print)
}

# Built before, and since then no file came, went or changed: start at once.
stale() {
  [ ! -f "$built" ] || [ -n "$(sources -newer "$built" | head -n 1)" ] || ! sources | sort | cmp -s - "$built"
}

# Builds the packaged portal in $portal if it is stale.
build_portal() {
  stale || return 0
  need_maven
  echo "Building the portal. The first time this fetches its libraries and takes some minutes."
  # written before the build: what is changed while it runs is built the next time
  begun=$(mktemp)
  trap 'rm -f "$begun"' EXIT
  sources | sort >"$begun"
  # only the portal, and the feature to learn from: the suite would fetch a browser's driver
  (cd "$root" && "$maven" -B -ntp -q install -pl distribution/package,bundles/features/sample -am -Dmaven.test.skip=true \
    -Dspotless.check.skip=true -Dspotless.apply.skip=true)
  cp -p "$begun" "$built"
  rm -f "$begun"
  trap - EXIT
}

# need_program WHY PACKAGE NAME...: sets program to the first of these that is there, and installs the package if none is.
need_program() {
  why=$1
  package=$2
  shift 2
  if find_program "$@"; then
    return 0
  fi
  install="apt-get update && apt-get install -y $package"
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $package $why: $install"
    (apt-get update && apt-get install -y "$package") >"${TMPDIR:-/tmp}/$package-install.log" 2>&1 || true
  fi
  if ! find_program "$@"; then
    echo "$package is needed $why and could not be installed from here. Run as root: $install" >&2
    exit 3
  fi
}

find_program() {
  for name in "$@"; do
    program=$(command -v "$name" || true)
    [ -z "$program" ] || return 0
  done
  return 1
}
