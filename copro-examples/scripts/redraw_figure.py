#!/usr/bin/env python3
"""Draws how much of each principle the record of one project shows: a line from the least to the most it can be.

    python3 redraw_figure.py DIR PROJECT FIGURE.svg

pandas reads the same file without options: pandas.read_csv("DIR/principles.csv").
"""

import csv
import pathlib
import sys
from xml.sax.saxutils import escape

folder, project, figure = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
with open(folder / "principles.csv", encoding="utf-8", newline="") as file:
    rows = [one for one in csv.DictReader(file) if one["project"] == project]
if not rows:
    sys.exit(f"there are no principles of a project '{project}'")

LEFT, WIDTH, STEP, TOP = 240, 400, 28, 50
height = TOP + STEP * len(rows) + 40


def across(score):
    return LEFT + WIDTH * float(score)


def line(x1, y1, x2, y2, colour, width, dashes=""):
    return f'<line x1="{x1:g}" y1="{y1}" x2="{x2:g}" y2="{y2}" stroke="{colour}" stroke-width="{width}"{dashes}/>'


drawn = [
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 110} {height}" role="img"'
    ' aria-labelledby="title" font-family="sans-serif" font-size="13">',
    f'<title id="title">How much of each principle the record of {escape(project)} shows</title>',
    f'<text x="10" y="24" font-size="15">{escape(project)}</text>',
]
for tenths in range(0, 11, 2):
    x = across(tenths / 10)
    drawn.append(line(x, TOP - 10, x, height - 36, "#ddd", 1))
    drawn.append(f'<text x="{x:g}" y="{height - 18}" text-anchor="middle">{tenths / 10:g}</text>')
for number, row in enumerate(rows):
    y = TOP + STEP * number + 4
    drawn.append(f'<text x="{LEFT - 12}" y="{y + 4}" text-anchor="end">{escape(row["principle"])}</text>')
    if row["score_low"]:
        low, high = across(row["score_low"]), across(row["score_high"])
        drawn.append(line(low, y, high, y, "#1b5e82", 5))
        drawn += [f'<circle cx="{x:g}" cy="{y}" r="5" fill="#1b5e82"/>' for x in (low, high)]
    else:
        # what is not known can lie anywhere, and is drawn as that
        drawn.append(line(across(0), y, across(1), y, "#767676", 2, ' stroke-dasharray="3 5"'))
        drawn.append(f'<text x="{across(1) + 6:g}" y="{y + 4}">{escape(row["score_status"])}</text>')
drawn.append("</svg>")
figure.write_text("\n".join(drawn) + "\n", encoding="utf-8")
print(f"{len(rows)} principles of {project}")
