#!/usr/bin/env bash
# Lints the protos: style, comments, format, and that nothing released is broken. Google's protos are copied from the NuGet package for the run.
set -euo pipefail
cd "$(dirname "$0")/../protos"
packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}
version=$(sed -n 's/.*Google.Api.CommonProtos" Version="\([^"]*\)".*/\1/p' ../Directory.Packages.props)
source="$packages/google.api.commonprotos/$version/content/protos/google"
[ -d "$source" ] || { echo "restore first: Google.Api.CommonProtos $version is not in the package folder" >&2; exit 1; }
[ -x node_modules/.bin/buf ] || npm ci --no-audit --no-fund --silent
rm -rf google && mkdir google
cp -r "$source/api" "$source/type" google/
trap 'rm -rf google now.binpb' EXIT
buf=node_modules/.bin/buf
"$buf" lint
"$buf" format -d --exit-code --path customs
"$buf" build --path customs -o now.binpb
if [ "${1:-}" = "--release" ]; then cp now.binpb released.binpb; echo "released.binpb is what now counts as released"; fi
[ -f released.binpb ] && "$buf" breaking now.binpb --against released.binpb
echo "protos: lint, format and breaking are clean"
