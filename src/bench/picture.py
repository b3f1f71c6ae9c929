"""The cost of a request as bars, on a logarithmic scale: one group of bars a size, one bar a server."""

import math

COLOURS = {"vertx": "#9aa5b1", "quarkus": "#627d98", "service": "#0b7285", "panache": "#c92a2a"}
NAMES = {"vertx": "Vert.x constant", "quarkus": "Quarkus constant", "service": "this service", "panache": "Panache on H2"}
LEFT, WIDTH, BAR = 190, 560, 20


def svg(found):
    bars, y = [], 80
    groups = [(size, name) for size, result in found["sizes"].items() for name in ("mix", "get") if name in result["sets"]]
    most = max(each["cost"]["median"] for size, name in groups
               for server, each in found["sizes"][size]["sets"][name].items() if server in NAMES)
    decades = math.ceil(math.log10(most))
    for size, name in groups:
        what = {"mix": "the mix", "get": "get by id"}[name]
        bars.append(f'<text x="10" y="{y + 14}" font-weight="bold">{found["sizes"][size]["records"]:,} records: {what}</text>')
        y += 24
        for server in NAMES:
            each = found["sizes"][size]["sets"][name].get(server)
            if not each:
                continue
            cost = each["cost"]["median"]
            length = WIDTH * max(0.0, math.log10(cost)) / decades
            bars.append(f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{NAMES[server]}</text>'
                        f'<rect x="{LEFT}" y="{y}" width="{length:.1f}" height="{BAR - 4}" fill="{COLOURS[server]}"/>'
                        f'<text x="{LEFT + length + 6:.1f}" y="{y + 14}">{cost:,.{1 if cost < 1000 else 0}f}</text>')
            y += BAR
        y += 14
    lines = "".join(f'<line x1="{x}" x2="{x}" y1="62" y2="{y}" stroke="#dde3e9"/>'
                    f'<text x="{x}" y="58" text-anchor="middle" fill="#52606d">{10 ** decade:,}</text>'
                    for decade in range(decades + 1) for x in [LEFT + WIDTH * decade // decades])
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + 90}" height="{y + 10}" '
            f'font-family="sans-serif" font-size="13" fill="#1f2933"><rect width="100%" height="100%" fill="#fff"/>'
            f'<text x="10" y="20" font-size="15" font-weight="bold">Server CPU, microseconds a request (logarithmic)</text>'
            f'<text x="10" y="36" fill="#52606d" font-size="11">{found["machine"]}</text>{lines}{"".join(bars)}</svg>\n')
