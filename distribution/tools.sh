# What run.sh and test.sh share: the JDK and the Maven to build with. Read with "." from a script that has set $root.

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
