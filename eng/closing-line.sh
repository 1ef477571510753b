#!/usr/bin/env bash
# Sums the counters of every TRX file under $1 and prints the closing line 'N passed, N failed, N skipped'.
set -u
passed=0 failed=0 skipped=0
while read -r line; do
  counter() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$line"; }
  total=$(counter total) p=$(counter passed) f=$(counter failed)
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + total - p - f))
done < <(grep -rhoE '<Counters [^>]*>' --include='*.trx' "$1")
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
