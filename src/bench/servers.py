"""Builds the servers, starts and stops them. Each listens on loopback and is ended by its process id."""

import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import time

import machine

ROOT = pathlib.Path(__file__).resolve().parents[2]
SERVICE = ROOT / "target/quarkus-app/quarkus-run.jar"
PANACHE = ROOT / "target/bench/quarkus-app/quarkus-run.jar"
LIMITS = ROOT / "target/limits/quarkus-app"
EMPTY = ROOT / "target/empty/target/quarkus-app/quarkus-run.jar"
# The service again, packaged so that the JVM can read its classes from an archive.
ARCHIVABLE = ROOT / "target/archivable/quarkus-run.jar"

# Where gigabytes lie in pages of 4 KB, what the kernel does for each page keeps requests waiting for tens of milliseconds.
LARGE_PAGES = ["-XX:+UseTransparentHugePages"]
LARGE_PAGES_OUTSIDE_THE_HEAP = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}

# With --pin the server has the first core for itself once it is ready, what drives it the second.
SERVER_CORE, DRIVER_CORE = "0", "1"


def build():
    """Builds what is not there or older than its sources."""
    main = ["pom.xml", "src/main", "seeds"]
    maven(SERVICE, main, "-DskipTests")
    maven(ARCHIVABLE, main, "-DskipTests", "-Dquarkus.package.jar.type=aot-jar",
          f"-Dquarkus.package.output-directory={ARCHIVABLE.parent.name}")
    maven(PANACHE, main + ["src/bench/java", "src/bench/resources"], "-Pbench", "-DskipTests")
    version = re.search("<quarkus.platform.version>(.*)<", (ROOT / "pom.xml").read_text())[1]
    maven(LIMITS / "quarkus-run.jar", ["pom.xml", "src/bench/limits"], "-f", str(ROOT / "src/bench/limits/pom.xml"),
          f"-Dquarkus.platform.version={version}", f"-Doutput={ROOT / 'target/limits'}")
    # An empty application with the same extensions is the same project without its classes and seeds.
    project = EMPTY.parents[2]
    (project / "src/main/resources").mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "pom.xml", project)
    shutil.copy(ROOT / "src/main/resources/application.properties", project / "src/main/resources")
    maven(EMPTY, ["pom.xml", "src/main/resources/application.properties"], "-f", str(project / "pom.xml"), "-DskipTests")


def maven(jar, sources, *arguments):
    newest = max(file.stat().st_mtime for source in sources
                 for file in [ROOT / source, *(ROOT / source).rglob("*")] if file.is_file())
    if jar.exists() and jar.stat().st_mtime > newest:
        return
    print(f"building {jar.relative_to(ROOT)}", flush=True)
    done = subprocess.run([ROOT / "mvnw", "-q", "-B", *arguments, "package"], cwd=ROOT, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise SystemExit(done.stdout[-4000:])
    jar.touch()


class Server:
    """@param heap what the JVM may use at most, such as 512m, and after it other options; @param prefix of its paths;
    @param large_pages whether its memory lies in large pages, in the heap and outside"""

    def __init__(self, name, port, heap, command, log, ready="/q/health/ready", prefix="", large_pages=True):
        self.name, self.port, self.heap, self.prefix, self.ready = name, port, heap, prefix, ready
        self.command = ["java", *f"-Xmx{heap}".split(), *(LARGE_PAGES if large_pages else []), *command]
        self.environment = os.environ | (LARGE_PAGES_OUTSIDE_THE_HEAP if large_pages else {})
        self.log = log
        self.process = None
        self.load_seconds = None

    def start(self):
        """Starts it and waits until it is ready."""
        begun = time.monotonic()
        with open(self.log, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=subprocess.STDOUT, env=self.environment)
        while not self.is_ready():
            if self.process.poll() is not None:
                raise SystemExit(f"{self.name} did not start, see {self.log}")
            time.sleep(0.005)
        self.load_seconds = time.monotonic() - begun
        return self

    def pin(self):
        """Keeps it to its core, all its threads."""
        subprocess.run(["taskset", "-acp", SERVER_CORE, str(self.pid)], check=True, stdout=subprocess.DEVNULL)

    def is_ready(self):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
            connection.request("GET", self.ready)
            status = connection.getresponse().status
            connection.close()
            return status == 200
        except (OSError, http.client.HTTPException):
            return False

    @property
    def pid(self):
        return self.process.pid

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def cpu(self):
        return machine.process_cpu(self.pid)

    def live_heap(self):
        """Bytes of the objects that are in use, after a collection."""
        histogram = subprocess.run(["jcmd", str(self.pid), "GC.class_histogram"], stdout=subprocess.PIPE, text=True, check=True)
        return int(histogram.stdout.rstrip().rsplit("\n", 1)[1].split()[2])


def quarkus(name, jar, heap, log, folder=None, prefix=""):
    """@param folder of the seeds; where there is none it reads the real ones, and is started as the README tells to"""
    port = free_port()
    options = [f"-Dquarkus.http.host=127.0.0.1", f"-Dquarkus.http.port={port}"]
    options += [f"-Dincentives.seeds={folder}"] if folder else []
    # On the heap H2 answers faster; the service only keeps the records in it, and keeps them outside.
    options += ["-Dquarkus.datasource.jdbc.url=jdbc:h2:mem:incentives;DB_CLOSE_DELAY=-1"] if name == "panache" else []
    return Server(name, port, heap, [*options, "-jar", str(jar)], log, prefix=prefix, large_pages=folder is not None)


def constants(name, log, heap="512m"):
    port = free_port()
    if name == "vertx":
        jars = f"{LIMITS}/lib/main/*:{LIMITS}/app/*"
        command = ["-cp", jars, "org.incentivekb.limits.BareVertx", str(port)]
    else:
        command = [f"-Dquarkus.http.port={port}", "-jar", str(LIMITS / "quarkus-run.jar")]
    return Server(name, port, heap, command, log, ready="/constant/0")


def free_port():
    with socket.socket() as any:
        any.bind(("127.0.0.1", 0))
        return any.getsockname()[1]
