# Sets java to a JDK or JRE of at least version 21: JAVA_HOME, then the PATH, then where distributions put them.

java_version() {
  "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

new_enough() {
  [ -x "$1" ] && v=$(java_version "$1") && [ -n "$v" ] && [ "$v" -ge 21 ]
}

find_java() {
  java=
  for candidate in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)"; do
    if new_enough "$candidate"; then
      java=$candidate
      return 0
    fi
  done
  best=0
  for candidate in /usr/lib/jvm/*/bin/java /usr/java/*/bin/java /opt/java/*/bin/java /opt/jdk*/bin/java \
    "$HOME"/.sdkman/candidates/java/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    if new_enough "$candidate" && [ "$v" -gt "$best" ]; then
      java=$candidate
      best=$v
    fi
  done
  [ -n "$java" ]
}
