#!/bin/sh
# Makes a new feature from the shape of one that is there: bundles/new-feature.sh NAME "TITLE" [--content] [--outside DIR --group GROUP]
set -eu

here=$(cd "$(dirname "$0")" && pwd)

usage() {
  cat <<'END'
bundles/new-feature.sh NAME "TITLE" [--content] [--outside DIR] [--group GROUP]

Makes a feature that builds, passes its tests and shows its page: in the shape of the teaching feature,
or with --content in the shape of "projects".

  NAME           small letters and digits, beginning with a letter: flood
  TITLE          what residents and staff read, in Vietnamese: "Cảnh báo ngập"
  --content      a kind of content whose fields are declared: written in the console, approved on the route,
                 read, searched, printed, imported, given away as open data, in two languages
  --outside DIR  makes it in the new folder DIR, outside this repository, against the parents
                 that "mvn install" of this repository puts into the local Maven repository
  --group GROUP  the Maven group and Java package above the feature's; needs --outside (default: vn.wardportal)
END
}

refuse() {
  echo "new-feature.sh: $1" >&2
  exit 2
}

name='' title='' outside='' group=vn.wardportal shape=sample
while [ $# -gt 0 ]; do
  case $1 in
    -h|--help) usage; exit 0 ;;
    --content) shape=content ;;
    --outside) [ $# -gt 1 ] || refuse "--outside needs a folder"; outside=$2; shift ;;
    --group) [ $# -gt 1 ] || refuse "--group needs a name such as vn.example"; group=$2; shift ;;
    -*) refuse "unknown option $1; see --help" ;;
    *) if [ -z "$name" ]; then name=$1; elif [ -z "$title" ]; then title=$1; else refuse "too many words: quote the title"; fi ;;
  esac
  shift
done

[ -n "$name" ] && [ -n "$title" ] || { usage >&2; exit 2; }
printf '%s' "$name" | grep -Eqx '[a-z][a-z0-9]{1,30}' || refuse "\"$name\" is no name of a feature: small letters and digits, beginning with a letter"
printf '%s' "$group" | grep -Eqx '[a-z][a-z0-9]*(\.[a-z][a-z0-9]*)+' || refuse "\"$group\" is no group: small words joined by dots, such as vn.example"
[ "$group" = vn.wardportal ] || [ -n "$outside" ] || refuse "--group is for features outside the repository; add --outside"
case $title in *[\&\|\\]*) refuse "the title must not contain & | or \\" ;; esac
[ ! -e "$here/platform/$name" ] || refuse "\"$name\" is the name of a part of the platform"
[ ! -e "$here/features/$name" ] || refuse "there is a feature \"$name\" already"
target=${outside:-$here/features/$name}
[ ! -e "$target" ] || refuse "$target is there already"

package=$group.$name
folder=$(printf '%s' "$package" | tr . /)
mkdir -p "$target"
# The words of the feature that is copied become the new one's.
of_sample() {
  sed -e "s|vn\.wardportal\.sample|$package|g" -e "s|sample\.|$name.|g" -e "s|/sample|/$name|g" \
    -e "s|>sample<|>$name<|" -e "s|/so-luu-niem|/$name|g" -e "s|\"so-luu-niem\"|\"$name\"|g" \
    -e "s|Sổ lưu niệm|$title|g" -e "s|Guest book|$title|g" \
    -e "s|/\*\* The teaching feature.*|/** $title. */|" -e 's|guest book|book of notes|g' \
    -e 's|Mô-đun mẫu cho người phát triển: khách|Khách|' -e 's|The sample module for developers: visitors|Visitors|'
}

# Types keep their names, as those of the teaching feature do: what they are called is the developer's to say.
of_content() {
  upper=$(printf '%s' "$name" | tr a-z A-Z)
  case $1 in
    *.properties|*.tsv)
      sed -e "s|projects\.|$name.|g" -e "s|=Projects\$|=$title|" -e "s|Dự án|$title|g" -e 's|dự án|mục|g' \
        -e 's|a project|an entry|g' -e 's|projects|entries|g' -e 's|project|entry|g' ;;
    *.java)
      sed -e "s|vn\.wardportal\.projects|$package|g" -e "s|\"projects\.|\"$name.|g" -e "s|projects\.project|$name.project|g" \
        -e "s|PROJECTS|$upper|g" -e "s|/du-an|/$name|g" -e "s|\"du-an\"|\"$name\"|g" -e "s|Dự án|$title|g" -e 's|dự án|mục|g' \
        -e "s|/\*\* Projects in the ward: done.*|/** $title. */|" ;;
    *.xml) sed -e "s|>projects<|>$name<|" ;;
    *) cat ;;
  esac
}

case $shape in
  sample) from=sample ;;
  *) from=projects ;;
esac
# The imports are sorted anew: the check of the format, which a build server makes, wants the new package's in their place.
(cd "$here/features/$from" && find pom.xml README.md src -type f) | while IFS= read -r file; do
  to=$target/$(printf '%s' "$file" | sed -e "s|vn/wardportal/$from|$folder|" -e "s|1-$from|1-$name|")
  mkdir -p "$(dirname "$to")"
  of_$shape "$file" < "$here/features/$from/$file" |
    awk -v sort="sed 's/;//' | LC_ALL=C sort | sed 's/\$/;/'" '/^import / { fflush(); print | sort; next } { close(sort); print }' > "$to"
done
sed -i -e '/<module>/d' -e "s|<description>.*</description>|<description>$title.</description>|" "$target/pom.xml"
if [ $shape = sample ]; then
  cat > "$target/README.md" <<END
# $title

**Residents** see \`/$name\`.
**Staff** with \`$name.edit\` see it in the console.
**Tables**: \`$name.note\`.
**Settings**: how many notes the page shows, and whether it takes new ones.
END
else
  cat > "$target/README.md" <<END
# $title

**Residents** see \`/$name\`: a list with facets and words, and a page for each.
**Staff** with \`$name.edit\` write, import and export; what they write goes the route of Điều 13. \`$name.withdraw\` takes it from residents at once.
**Fields**: the constants of \`Project\`, with a column each in \`db/\` and a label each in the messages.
**Tables** (schema \`$(printf '%s' "$name" | tr a-z A-Z)\`): \`project\`, \`project_ledger\`.
**Samples**: \`demo/project.txt\`.

To be said anew: the fields, the item of Điều 6 (\`Projects.ITEM\`), the rule across fields (\`Projects.mistakes\`), the rule in \`rules.tsv\`, the samples.
END
fi

if [ -n "$outside" ]; then
  # Outside the tree Maven must not look for the parent in the folder above.
  sed -i -e "s|    <version>1.0.0-SNAPSHOT</version>|&\n    <relativePath/>|" \
    -e "s|^  <artifactId>$name|  <groupId>$group</groupId>\n  <version>1.0.0-SNAPSHOT</version>\n&|" "$target/pom.xml"
else
  sed -i "s|    <module>sample</module>|    <module>$name</module>\n&|" "$here/features/pom.xml"
fi
echo "The feature is in $target: build it with mvn -f $target verify, then put target/$name-*.jar in through the console (Mô-đun) of a portal started with --dev, or sign it: bin/portal sign."
