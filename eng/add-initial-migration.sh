#!/usr/bin/env bash
# Writes the first migrations of a service for both databases: eng/add-initial-migration.sh Screening
set -euo pipefail
cd "$(dirname "$0")/../services/Customs.$1.Service"
dotnet tool restore >/dev/null
for form in Sqlite Pg; do
  dotnet ef migrations add Initial -c "${form}$1Db" -o "Migrations/$form" >/dev/null
  file=$(ls Migrations/$form/*_Initial.cs)
  python3 - "$file" <<'P'
import sys
path = sys.argv[1]
text = open(path).read()
down = text.index('protected override void Down')
head = text[:down]
end = head.rstrip().rfind('        }\n')
head = head[:end] + '            migrationBuilder.MakeAppendOnly();\n' + head[end:]
open(path, 'w').write('using Customs.ServiceDefaults;\n' + head + text[down:])
P
done
