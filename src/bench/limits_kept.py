"""The limits that the service must keep, and whether it does."""

# Server CPU a request of the mix, over the Quarkus constant.
MIX = {"10k": 1.5, "100k": 1.8, "1M": 4.0}


def over_constant(result, name):
    """The cost of a set of requests over that of constants of the same sizes in the same shares."""
    constant = result["sets"][name].get("quarkus") or result["sets"]["mix"]["quarkus"]
    return result["sets"][name]["service"]["cost"]["median"] / constant["cost"]["median"]


def times_panache(result, name):
    return result["sets"][name]["panache"]["cost"]["median"] / result["sets"][name]["service"]["cost"]["median"]


def all(found):
    """(what, limit as text, seen as text, kept) each; of what was not measured, nothing."""
    sizes = found["sizes"]
    kept = []

    def most(what, seen, limit, unit="×"):
        kept.append((what, f"at most {limit:g} {unit}", f"{seen:.2f} {unit}", seen <= limit))

    def least(what, seen, limit):
        kept.append((what, f"at least {limit:,} ×", f"{seen:,.1f} ×", seen >= limit))

    for size, result in sizes.items():
        if size in MIX:
            most(f"mix at {size} ÷ Quarkus constant", over_constant(result, "mix"), MIX[size])
        if "match" in result["sets"] and "facets" in result["sets"]:
            match, facets = (result["sets"][name]["service"]["cost"]["median"] for name in ("match", "facets"))
            most(f"match at {size} ÷ facets at {size}", match / facets, 2)
        if "unchanged" in result["sets"]:
            most(f"304 at {size} ÷ Quarkus constant", over_constant(result, "unchanged"), 1.1)
    if "100k" in sizes and "panache" in sizes["100k"]["sets"]["mix"]:
        least("Panache ÷ service, mix at 100k", times_panache(sizes["100k"], "mix"), 1000)
        if "panache" in sizes["100k"]["sets"].get("get", {}):
            least("Panache ÷ service, get by id at 100k", times_panache(sizes["100k"], "get"), 5)
    if "1M" in sizes:
        large = sizes["1M"]
        for name in ("list", "get"):
            if "100k" in sizes and name in large["sets"]:
                cost, before = (sizes[size]["sets"][name]["service"]["cost"]["median"] for size in ("1M", "100k"))
                most(f"{name} at 1M ÷ {name} at 100k", cost / before, 1.6)
        most("longest request at half of saturation, 1M", large["open"]["max"] / 1000, 50, "ms")
        most("live heap a record, 1M", large["memory"]["service"]["live"] / large["records"] / 1000, 1.2, "KB")
        most("load of 1M records", large["memory"]["service"]["load"], 300, "s")
    start = found["start"]
    most("ready on the real seeds ÷ empty application", start["service"] / start["empty"], 1.3)
    if "archived" in start:
        most("ready with an archive of its classes ÷ empty application without", start["archived"] / start["empty"], 1.3)
    most("resident on the real seeds", start["resident"] / 1e6, 250, "MB")
    return kept


def table(found):
    yield "| limit | must be | is | |"
    yield "|---|---|---|---|"
    for what, limit, seen, kept in all(found):
        yield f"| {what} | {limit} | {seen} | {'kept' if kept else '**missed**'} |"
