#!/bin/sh
# Puts a release of the site in place, or goes back to the one that was served before. No request is lost, because what
# changes is one symbolic link, by one rename. One file, because it is copied to a server by itself.
#
#   release.sh FOLDER   FOLDER (release/site, uploaded) becomes the release that is served
#   release.sh --back   what was served before becomes that again; what is left does not come back
#
# SITE_ROOT (/srv/site) has releases/1, releases/2, … and the link `current`; `records` says of each release what was
# served before it (2.before) and which files are its own (2.files). The last five that were served are kept.
set -eu
unset CDPATH
export LC_ALL=C

root=${SITE_ROOT:-/srv/site}

fail() {
  printf 'release.sh: %s\n' "$@" >&2
  exit 1
}

real() { (cd "$1" && pwd -P); }
current() { basename "$(readlink "$root/current")"; }
# What was served before a release; nothing for the first.
before() { cat "$root/records/$1.before" 2>/dev/null || true; }

# check_upload FOLDER: nothing is touched unless FOLDER has a whole site, and nothing but that.
check_upload() {
  for file in index.html 404.html service-worker.js; do
    [ -s "$1/$file" ] || fail "$1 has no site: there is no $file in it. Name the folder \"site\" of a release."
  done
  if [ -f "$1/.files" ]; then
    lost=$(files_of "$1" | comm -13 - "$1/.files" | head -n 1)
    [ -z "$lost" ] || fail "$1 is not whole: ${lost#./} is missing. Upload it again."
    # What was put there later is there on purpose.
    left=$(cd "$1" && files_of . | comm -23 - .files | while read -r file; do [ "$file" -nt .files ] || echo "$file"; done)
    [ -z "$left" ] || fail "$1 has what is not of this release, $(echo "${left#./}" | head -n 1). Upload with rsync -a --delete."
  elif [ -d "$1/_astro" ]; then
    fail "$1 is no release, or not whole: it has no list of its files, .files. Run \"npm run deploy:files\" and upload release/site."
  fi
  check_compressed "$1"
}

# check_compressed FOLDER: browsers get the compressed copies, and must not get another text than everybody else. A copy
# has the time of its text; where it has not, it is unpacked.
check_compressed() {
  (cd "$1" && find . -type f \( -name '*.br' -o -name '*.gz' \)) | while read -r copy; do
    copy=${copy#./}
    text=$1/${copy%.*}
    [ -f "$text" ] || fail "$1/$copy is compressed, but ${copy%.*} is not there. Upload with rsync -a --delete."
    [ "$1/$copy" -nt "$text" ] || [ "$1/$copy" -ot "$text" ] || continue
    gzip -dc "$text.gz" 2>/dev/null | cmp -s - "$text" ||
      fail "$1/$copy is of another ${copy%.*}. Run \"npm run deploy:files\" and upload with rsync -a --delete."
  done
}

files_of() { (cd "$1" && find . -type f ! -path ./.files) | sort; }

# hashed: of a list of files, those whose names change with what is in them. (`hashed` in scripts/deploy/headers.ts)
hashed() { grep -E '/_astro/|/pagefind/(fragment|index)/|\.pf_meta' || true; }

# keep_files RELEASE: pages that are open may still ask for files of the release that is served now. They stay for 30
# days from when they left, which is now for its own; the time of a file says when it left.
keep_files() {
  now=$root/current/
  own=$root/records/$(current).files
  files_of "$now" | hashed | while read -r file; do
    [ ! -e "$releases/$1/$file" ] || continue
    if [ ! -e "$own" ] || grep -qxF -e "$file" "$own"; then
      touch "$now/$file"
    elif [ -z "$(find "$now/$file" -mtime -30)" ]; then
      continue
    fi
    mkdir -p "$releases/$1/$(dirname "$file")"
    ln "$now/$file" "$releases/$1/$file"
  done
}

# serve RELEASE
serve() {
  if [ -e "$root/current/" ]; then keep_files "$1"; fi
  ln -sfn "releases/$1" "$root/current.next"
  mv -T "$root/current.next" "$root/current"
  echo "$root/current is release $1"
}

# served_last: the release that is served and those before it, five in all.
served_last() {
  each=$(current)
  for _ in 1 2 3 4 5; do
    [ -z "$each" ] || echo "$each"
    each=$(before "$each")
  done
}

# One release at a time: two that copy at once would mix, and the later link would win by chance.
lock() {
  if ! mkdir "$root/lock" 2>/dev/null; then
    [ -d "$root/lock" ] || fail "nothing can be written in $root"
    owner=$(cat "$root/lock/process" 2>/dev/null || echo unknown)
    if kill -0 "$owner" 2>/dev/null; then state='is running'; else state='does not seem to run any more'; fi
    fail "another release is being put in place, by process $owner, which $state." \
      "If it ended before it was done, nothing of it is served: remove $root/lock and try again."
  fi
  trap 'rm -rf "$root/lock" "$root/incoming"' EXIT
  trap 'exit 1' HUP INT TERM
  echo $$ >"$root/lock/process"
}

[ $# -eq 1 ] && [ -n "$1" ] || fail 'name one thing: the folder of a release (in quotation marks if it has blanks), or --back'
[ ! -e "$root/current" ] || [ -L "$root/current" ] || fail "$root/current is not a link, so no release can be put there. Move it away."

case $1 in
--back)
  [ -L "$root/current" ] || fail "there is no release in $root"
  root=$(real "$root")
  releases=$root/releases
  lock
  now=$(current)
  [ -e "$root/records/$now.before" ] || fail "it is not recorded what was served before release $now. Write its number into $root/records/$now.before."
  last=$(before "$now")
  [ -n "$last" ] || fail "release $now is the first: nothing was served before it"
  [ -d "$releases/$last" ] || fail "release $last, which was served before release $now, is no longer there"
  serve "$last"
  ;;
*)
  case $1 in /*) folder=$1 ;; *) folder=./$1 ;; esac
  [ -d "$folder" ] || fail "there is no folder $1"
  folder=$(real "$folder")
  mkdir -p "$root"
  root=$(real "$root")
  releases=$root/releases
  case $folder/ in "$root"/*) fail "$folder is in $root, where only this script puts anything. Upload to another place." ;; esac
  case $root/ in "$folder"/*) fail "$root is in $folder, and would be copied into itself" ;; esac
  check_upload "$folder"
  lock
  mkdir -p "$releases" "$root/records"
  last=$(ls "$releases" | sort -n | tail -n 1)
  next=$((${last:-0} + 1))
  rm -rf "$root/incoming"
  cp -a "$folder" "$root/incoming"
  # Whoever uploads may keep their files from others; the server is one of those.
  chmod -R a+rX "$root/incoming"
  files_of "$root/incoming" >"$root/records/$next.files"
  rm -f "$root/incoming/.files"
  if [ -L "$root/current" ]; then current; fi >"$root/records/$next.before"
  mv -T "$root/incoming" "$releases/$next"
  serve "$next"
  ls "$releases" | while read -r old; do
    served_last | grep -qx "$old" || rm -rf "${releases:?}/$old" "$root/records/$old.before" "$root/records/$old.files"
  done
  ;;
esac
