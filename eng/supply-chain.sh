#!/bin/sh
# The bill of materials of what is shipped (CycloneDX) and, from it, the list of licences in docs/licences.md. Usage: eng/supply-chain.sh [FOLDER], default artifacts/supply-chain.
set -eu
cd "$(dirname "$0")/.."
out=${1:-artifacts/supply-chain}
mkdir -p "$out"
dotnet tool restore >/dev/null
for project in services/Customs.Suite clients/Customs.Tool clients/Customs.Officer.Terminal; do
    name=$(basename "$project")
    dotnet tool run dotnet-CycloneDX "$project/$name.csproj" --output "$out" --filename "$name.cdx.json" --output-format Json --exclude-dev --disable-package-restore >/dev/null
done
python3 - "$out" <<'PYTHON'
import glob, json, sys
rows = {}
for path in sorted(glob.glob(sys.argv[1] + "/*.cdx.json")):
    for one in json.load(open(path))["components"]:
        said = [l.get("license", {}) for l in one.get("licenses", [])]
        words = ", ".join(l.get("id") or l.get("name") or l.get("url", "") for l in said) or "not stated"
        rows[(one["name"], one["version"])] = words
with open("docs/licences.md", "w") as out:
    out.write("# Licences of what is shipped\nMade by `eng/supply-chain.sh` from the bills of materials of the suite, the tool and the terminal.\n\n")
    out.write("| package | version | licence |\n| --- | --- | --- |\n")
    for (name, version), words in sorted(rows.items()):
        out.write(f"| {name} | {version} | {words} |\n")
print(f"{len(rows)} packages, {sum(w == 'not stated' for w in rows.values())} without a stated licence: docs/licences.md")
PYTHON
