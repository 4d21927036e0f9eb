#!/usr/bin/env python3
"""Runs the command of each console block in the pages below; it must print what the block shows.

With the argument "write", the blocks get what was printed. Needs target/ddlist and bash.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PAGES = [pathlib.Path("README.md"), pathlib.Path(".github/CONTRIBUTING.md")]
PROGRAM = pathlib.Path("target/ddlist/bin").resolve()
START = "```console\n"
BLOCK = re.compile(START + r"\$ (.*)\n((?:.*\n)*?)```\n")


def printed(command):
    with tempfile.TemporaryDirectory() as home:
        settings = {"PATH": f"{PROGRAM}:/usr/bin:/bin", "HOME": home, "LC_ALL": "C.UTF-8"}
        if "JAVA_HOME" in os.environ:
            settings["JAVA_HOME"] = os.environ["JAVA_HOME"]
        return subprocess.run(
            ["bash", "-c", command],
            cwd=home,
            env=settings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ).stdout


def main(write):
    count = 0
    wrong = []
    for page in PAGES:
        text = page.read_text()
        blocks = list(BLOCK.finditer(text))
        if len(blocks) != text.count(START):
            sys.exit(f"{page}: a console block does not begin with a command")
        for block in reversed(blocks):
            now = printed(block[1])
            count += 1
            if now != block[2]:
                wrong.append(f"{page}: $ {block[1]}\nshows\n{block[2]}and the program prints\n{now}")
                text = text[: block.start(2)] + now + text[block.end(2) :]
        if write:
            page.write_text(text)
    if wrong and not write:
        sys.exit("\n".join(wrong))
    print(f"{count} commands print what {' and '.join(map(str, PAGES))} show")


main(sys.argv[1:] == ["write"])
