#!/bin/sh
# Looks at modules' jars as the portal would, and runs them in a small framework: bundles/check-module.sh JAR...
set -eu

[ $# -gt 0 ] && [ "$1" != --help ] || { echo "bundles/check-module.sh JAR...: says what is wrong with modules' jars; ends with 1 if anything is"; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/distribution/tools.sh"
need_jdk
need_maven

classpath=$root/bundles/features/sample/target/check.classpath
# The teaching feature has on its class path all that a feature may use.
(cd "$root" && "$maven" -B -ntp -q -pl bundles/features/sample -am install -Dmaven.test.skip=true -Dspotless.check.skip=true \
  -Dspotless.apply.skip=true && "$maven" -B -ntp -q -pl bundles/features/sample dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile="$classpath")
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$(cat "$classpath")" vn.wardportal.testing.check.ModuleCheck "$@"
