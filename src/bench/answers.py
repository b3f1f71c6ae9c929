"""Asks for answers one by one: to compare those of two servers, and to learn their sizes and entity tags."""

import concurrent.futures
import http.client
import json


class Asking:
    """One connection to a server."""

    def __init__(self, server):
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        self.server = server

    def answer(self, path, tag=None):
        """(body, entity tag); a status other than 200, or than 304 where the tag of an answer is sent, ends the run.

        Asks with the headers that wrk sends: who accepts other encodings gets another tag."""
        self.connection.putrequest("GET", self.server.prefix + path, skip_accept_encoding=True)
        if tag:
            self.connection.putheader("If-None-Match", tag)
        self.connection.endheaders()
        response = self.connection.getresponse()
        body = response.read()
        if response.status != (304 if tag else 200):
            raise SystemExit(f"{self.server.name} answers {response.status} to {path} (tag {tag}): {body[:500].decode()}")
        return body, response.headers.get("ETag")


def sizes(server, asked):
    """Average bytes of a body by class, and the entity tag of each path, which is seen to bring 304.

    @param asked (class, path) each
    """
    asking = Asking(server)
    bodies, tags = {}, {}
    for name, path in asked:
        body, tags[path] = asking.answer(path)
        asking.answer(path, tags[path])
        bodies.setdefault(name, []).append(len(body))
    return {name: round(sum(lengths) / len(lengths)) for name, lengths in bodies.items()}, tags


def compare(one, other, paths, workers=2):
    """Ends the run where an answer of the two servers is not the same JSON. What the service proposes in the place of an empty list is
    not compared: Panache proposes nothing."""

    def answered(asking, path):
        answer = json.loads(asking.answer(path)[0])
        answer.pop("didYouMean", None)
        return answer

    def differing(paths):
        ask_one, ask_other = Asking(one), Asking(other)
        return [(path, a, b) for path in paths for a, b in [(answered(ask_one, path), answered(ask_other, path))] if a != b]

    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        found = [each for part in pool.map(differing, [paths[i::workers] for i in range(workers)]) for each in part]
    if found:
        lines = [f"{path}\n  {difference(a, b)}" for path, a, b in found[:10]]
        raise SystemExit(f"{len(found)} of {len(paths)} answers of {one.name} and {other.name} differ; no report:\n"
                         + "\n".join(lines))


def difference(a, b, at=""):
    """Where two JSON values first differ."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in [*a, *(key for key in b if key not in a)]:
            if key not in a or key not in b:
                return f"{at}.{key} is missing in the {'second' if key in a else 'first'}"
            if a[key] != b[key]:
                return difference(a[key], b[key], f"{at}.{key}")
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for i, (x, y) in enumerate(zip(a, b)):
            if x != y:
                return difference(x, y, f"{at}[{i}]")
    return f"{at}: {str(a)[:150]} ≠ {str(b)[:150]}"
