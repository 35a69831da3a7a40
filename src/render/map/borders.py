"""Makes borders.json of world-atlas' countries-10m.json (npm world-atlas 2.0.2, Natural Earth 4.1, public domain).

    python3 borders.py countries-10m.json > borders.json

Keeps what lies in South-East Europe. A border between two countries is one arc that both have, so that it stays one line
when it is made simpler (Douglas and Peucker 1973). Places are whole thousandths of a degree: longitude, latitude, then
the way to each next place.
"""

import json
import sys

WINDOW = (11.0, 34.5, 30.0, 49.5)
OUR_OWN = {"AL", "BA", "ME", "MK", "RS", "XK"}
CODES = {
    "008": "AL", "040": "AT", "070": "BA", "100": "BG", "191": "HR", "300": "GR", "348": "HU", "380": "IT", "498": "MD",
    "499": "ME", "642": "RO", "688": "RS", "703": "SK", "705": "SI", "792": "TR", "804": "UA", "807": "MK",
}
FINE, COARSE = 0.004, 0.02


def line_of(arc, scale, shift):
    x = y = 0
    line = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        line.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
    return line


def simpler(line, tolerance):
    if len(line) < 3:
        return line
    (ax, ay), (bx, by) = line[0], line[-1]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5

    def away(it):
        if length == 0:
            return ((it[0] - ax) ** 2 + (it[1] - ay) ** 2) ** 0.5
        return abs((bx - ax) * (ay - it[1]) - (ax - it[0]) * (by - ay)) / length

    at = max(range(1, len(line) - 1), key=lambda it: away(line[it]))
    if away(line[at]) <= tolerance:
        return [line[0], line[-1]]
    return simpler(line[: at + 1], tolerance)[:-1] + simpler(line[at:], tolerance)


def main():
    atlas = json.load(open(sys.argv[1]))
    scale, shift = atlas["transform"]["scale"], atlas["transform"]["translate"]
    lines = [line_of(it, scale, shift) for it in atlas["arcs"]]

    def inside(ring):
        spots = [spot for it in ring for spot in lines[it if it >= 0 else ~it]]
        west, south, east, north = WINDOW
        return any(west < x < east and south < y < north for x, y in spots)

    countries, used = {}, {}
    for shape in atlas["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = "XK" if name == "Kosovo" else CODES.get(shape.get("id"))
        if not code:
            continue
        parts = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        rings = [ring for part in parts for ring in part if inside(ring)]
        if code not in OUR_OWN:
            # Islands too small to be seen are left out.
            rings = [ring for ring in rings if sum(len(lines[it if it >= 0 else ~it]) for it in ring) > 24]
        countries[code] = rings
        for ring in rings:
            for it in ring:
                at = it if it >= 0 else ~it
                used[at] = used.get(at, False) or code in OUR_OWN
    order = {at: number for number, at in enumerate(sorted(used))}
    arcs = []
    for at in sorted(used):
        spots = [(round(x * 1000), round(y * 1000)) for x, y in simpler(lines[at], FINE if used[at] else COARSE)]
        flat, before = [], (0, 0)
        for spot in spots:
            flat += [spot[0] - before[0], spot[1] - before[1]]
            before = spot
        arcs.append(flat)
    numbered = {
        code: [[order[it] if it >= 0 else ~order[~it] for it in ring] for ring in rings]
        for code, rings in sorted(countries.items())
    }
    json.dump({"arcs": arcs, "countries": numbered}, sys.stdout, separators=(",", ":"))
    print()


main()
