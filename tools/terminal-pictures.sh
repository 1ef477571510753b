#!/bin/sh
# Makes the pictures of the main screens that README.md and docs/terminal.md show, from the real host on a screen in memory with the invented samples.
# The tests compare them with what the terminal paints, so a picture can not show a screen that no longer is. Usage: tools/terminal-pictures.sh
set -eu
cd "$(dirname "$0")/.."
UPDATE_GOLDEN=1 dotnet test --project tests/Customs.Officer.Terminal.Tests -- --filter-class '*PictureTests'
ls tests/Customs.Officer.Terminal.Tests/golden/*.svg
