"""Writes what was measured as Markdown and as an SVG: tables, and the limits that hold beside them."""

import limits_kept
import picture

SETS = {"mix": "mix, 2,000 URLs", "hot": "mix, 20 hot URLs", "distinct": "mix, 60,000 URLs", "list": "lists", "facets": "facets",
        "search": "search", "get": "get by id", "terms": "lists by terms", "match": "matches", "unchanged": "304 Not Modified"}
SERVERS = {"vertx": "Vert.x constant", "quarkus": "Quarkus constant", "service": "service", "panache": "Panache on H2"}


def write(found, output):
    (output / "benchmark.md").write_text(markdown(found), encoding="utf-8")
    (output / "benchmark.svg").write_text(picture.svg(found), encoding="utf-8")
    print(markdown(found))


def markdown(found):
    parts = [method(found)]
    for size, result in found["sizes"].items():
        parts += [f"### {result['records']:,} records", compared(result), costs(result), rates(result), memory(result)]
    parts += ["### Limits", "\n".join(limits_kept.table(found))]
    return "\n\n".join(parts) + "\n"


def method(found):
    place = "servers on the first core, wrk on the second" if found["pinned"] else "servers and wrk share all cores"
    return (f"{found['machine']}; {place}; idle before {found['idleBefore']:.0%}. "
            f"wrk with {found['connections']} connections, {found['windows']} windows of {found['seconds']} s each in turn (A B A B) "
            f"after warm-up; median (least – most).")


def compared(result):
    return (f"{result['compared']:,} answers were the same as Panache's before anything was timed." if result["compared"]
            else "Not compared with Panache at this size.")


def costs(result):
    """Server CPU in microseconds a request, with the ratios."""
    present = [server for server in SERVERS if any(server in each for each in result["sets"].values())]
    rows = [["server CPU, µs a request", *(SERVERS[server] for server in present), "service ÷ Quarkus constant"]
            + (["Panache ÷ service"] if "panache" in present else [])]
    for name, each in named(result):
        row = [SETS[name], *(spread(each[server]["cost"]) if server in each else "" for server in present)]
        row.append(f"**{limits_kept.over_constant(result, name):.2f}**")
        if "panache" in present:
            row.append(f"**{each['panache']['cost']['median'] / each['service']['cost']['median']:,.0f}**" if "panache" in each else "")
        rows.append(row)
    return table(rows)


def rates(result):
    """Requests a second and latencies of the service, saturated; and the mix at a fixed rate and over one connection."""
    rows = [["saturated", "requests/s", "p50, ms", "p99, ms", "windows", "repeated", "idle before", "idle during"]]
    for name, each in named(result):
        for server in ("service", "quarkus"):
            if server in each:
                seen = each[server]
                rows.append([SETS[name] + ("" if server == "service" else ", constant"), f"{seen['rate']['median']:,.0f}",
                             ms(seen["p50"]), ms(seen["p99"]), str(seen["windows"]), str(seen["repeated"]),
                             f"{each['idleBefore']:.0%}", f"{seen['idle']:.0%}"])
    opened, mix = result["open"], result["sets"]["mix"]
    fixed = [["the mix", "requests/s", "p50, ms", "p99, ms", "p99.9, ms", "longest, ms"],
             ["fixed rate, half of saturation", f"{opened['rate']:,.0f}", ms(opened["p50"]), ms(opened["p99"]), ms(opened["p999"]),
              ms(opened["max"])]]
    for server in ("service", "quarkus", "vertx"):
        if server not in mix:
            continue
        alone = mix[server]["alone"]
        fixed.append([f"one connection, {SERVERS[server]}", f"{alone['requests'] / alone['seconds']:,.0f}", ms(alone["p50"]),
                      ms(alone["p99"]), "", ms(alone["max"])])
    return table(rows) + "\n\n" + table(fixed)


def memory(result):
    rows = [["", "ready after, s", "heap at most", "resident, MB", "live heap, MB", "live heap a record, bytes"]]
    for name, each in result["memory"].items():
        of_records = f"{each['live'] / result['records']:,.0f}" if name in ("service", "panache") else ""
        rows.append([SERVERS[name], f"{each['load']:.1f}", each["heap"].split()[0], f"{each['resident'] / 1e6:,.0f}", f"{each['live'] / 1e6:,.0f}",
                     of_records])
    sizes = ", ".join(f"{SETS[name]} {size:,}" for name, size in result["bytes"].items())
    return table(rows) + f"\n\nBytes of an answer: {sizes}."


def named(result):
    return [(name, result["sets"][name]) for name in SETS if "service" in result["sets"].get(name, {})]


def spread(values):
    digits = 1 if values["median"] < 1000 else 0
    middle = f"{values['median']:,.{digits}f}"
    return middle if values["least"] == values["most"] else f"{middle} ({values['least']:,.{digits}f} – {values['most']:,.{digits}f})"


def ms(microseconds):
    return f"{microseconds / 1000:.2f}"


def table(rows):
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])
